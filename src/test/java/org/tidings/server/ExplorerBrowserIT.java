package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildResult;
import org.tidings.build.Outcome;
import org.tidings.build.report.LastBuild;
import org.tidings.store.StoreException;

/** What a reader does in a browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplorerBrowserIT {

  private static final String PUTIN = "http://localhost:3030/entity/person-Vladimir-Putin";
  private static final String NO_BROWSER =
      "There is no browser here, so the explorer is not tried in one."
          + " Install it with: apt-get install chromium chromium-driver";

  private ServedStore served;
  private Browser browser;

  @BeforeAll
  void start(@TempDir Path folder) throws StoreException {
    assumeTrue(Browser.isThere(), NO_BROWSER);
    served = ServedStore.in(folder.resolve("kg"));
    browser = Browser.at(served.address().toString());
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
      served.close();
    }
  }

  @Test
  void leadsFromTheSearchToTheSentenceInTheArticle() {
    browser.open("/");
    browser.find("#q").sendKeys("vlad");
    assertThat(browser.find(".suggestions li").getText()).contains("Vladimir Putin");
    browser.find("#q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.find("article.entity");
    assertThat(browser.title()).contains("Vladimir Putin");
    browser.script(
        "[...document.querySelectorAll('summary')].find(s => s.textContent.includes('Kim Jong Un'))"
            + ".click()");
    assertThat(browser.find("details[open] .quote").getText()).contains("met Kim Jong Un");
    browser.find("details[open] .more a").click();
    assertThat(browser.find("h1.statement").getText()).contains("Vladimir Putin meet Kim Jong Un");
    assertThat(browser.find("mark.relation").getText()).isNotBlank();
    browser.script("document.querySelector('ol.evidence .source a:last-of-type').click()");
    assertThat(browser.find(".sentence:target").getText()).contains("Putin met Kim Jong Un");
    assertThat(browser.path()).contains("#sentence_");
    browser.assertQuiet();
  }

  @Test
  void showsHowTheLastBuildEndedAndWhatItLeftOut() throws Exception {
    String hostile = "news/<script>alert(1)</script>\"'\u202e.txt";
    LastBuild.write(
        served.store().lastBuild(),
        Instant.parse("2024-11-14T12:00:00Z"),
        new BuildResult(Map.of(Outcome.ADDED, 3, Outcome.SKIPPED, 1, Outcome.FAILED, 1), 9, false),
        List.of(
            new ArticleReport(
                hostile, Outcome.SKIPPED, "empty", "it has no text of its own", 0, 0, 0),
            new ArticleReport("b.txt", Outcome.FAILED, "annotation", "too hard", 0, 0, 0)));
    browser.open("/sources");
    assertThat(browser.find("#last-build + .byline").getText())
        .contains("2024-11-14 12:00 UTC", "3 new", "1 skipped", "1 failed");
    assertThat(browser.all("table tbody tr")).hasSize(2);
    assertThat(browser.find("table tbody td").getText()).contains("<script>alert(1)</script>\"'");
    assertThat(browser.all("table tbody tr").get(1).getText())
        .contains("b.txt", "failed", "annotation", "too hard");
    browser.assertQuiet();
  }

  @Test
  void showsATimelineAndNarrowsItDown() {
    browser.open("/timeline?entity=" + PUTIN);
    assertThat(browser.all("svg .dot")).isNotEmpty();
    assertThat(browser.find("ol.timeline").getText()).contains("2024-06-20");
    browser.script("document.querySelector('input[name=from]').value = '2025'");
    browser.script("document.querySelector('form.narrow button').click()");
    assertThat(browser.find("p.lead").getText()).contains("in that time");
    browser.assertQuiet();
  }

  @Test
  void comesFromAnEntityToAPairInTwoSteps() {
    browser.open("/entity/person-Vladimir-Putin");
    browser.script(
        "[...document.querySelectorAll('.actions a')]"
            + ".find(it => it.textContent.startsWith('And somebody')).click()");
    browser.find("input[name=named]");
    browser.script("document.querySelector('input[name=named]').value = 'kim jong'");
    browser.script("document.querySelector('form.narrow button').click()");
    assertThat(browser.find("#direct").getText()).isEqualTo("Facts between the two");
    assertThat(browser.find("ul.facts").getText()).contains("meet");
    browser.assertQuiet();
  }

  @Test
  void expandsTheNeighbourhoodAndKeepsItInTheAddress() {
    browser.open("/neighbourhood?entity=" + PUTIN);
    browser.find("#graph .node");
    int before = browser.all("#graph .node").size();
    assertThat(browser.path()).contains("#");
    browser.script(
        "const n = [...document.querySelectorAll('#graph .node:not(.centre)')].find(it =>"
            + " it.textContent.startsWith('Kim')); location.href = n.getAttribute('href')");
    browser.find("input[name=expand]");
    browser.find("#graph .node");
    assertThat(browser.path()).contains("expand=");
    assertThat(browser.all("#graph .node").size()).isGreaterThanOrEqualTo(before);
    assertThat(browser.find("button[data-download=svg]").isDisplayed()).isTrue();
    browser.assertQuiet();
  }

  @Test
  void answersAQueryWithAParameter() {
    browser.open("/queries/entity-facts");
    browser.find("input[name=entity]").sendKeys("Vladimir Putin", Keys.ENTER);
    assertThat(browser.find("table").getText()).contains("Kim Jong Un");
    assertThat(browser.path()).contains("entity=Vladimir");
    browser.assertQuiet();
  }

  @Test
  void offersASparqlEditorThatAsksThisServerOnly() {
    browser.open("/editor");
    browser.find(".yasqe_queryButton").click();
    assertThat(browser.find(".yasr table").getText()).isNotBlank();
    browser.assertQuiet();
  }

  @Test
  void isDarkWhereTheReaderWantsItDark() {
    browser.open("/");
    browser.prefer("dark");
    assertThat(background()).isEqualTo("rgb(22, 21, 18)");
    browser.find("#theme").click();
    assertThat(background()).isEqualTo("rgb(252, 251, 248)");
    browser.open("/sources");
    assertThat(background()).isEqualTo("rgb(252, 251, 248)");
    browser.script("localStorage.clear()");
    browser.prefer("light");
  }

  private @Nullable Object background() {
    return browser.script("return getComputedStyle(document.documentElement).backgroundColor");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/entity/person-Hostile",
        "/statement/hostile1",
        "/article/hostile",
        "/search?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
        "/search?q=script",
        "/timeline?entity=http://localhost:3030/entity/person-Hostile",
        "/neighbourhood?entity=http://localhost:3030/entity/person-Hostile",
        "/pair?entity=http://localhost:3030/entity/person-Hostile&named=%22%3E%3Cscript%3E",
        "/outlets?entity=http://localhost:3030/entity/person-Hostile",
        "/news?since=2000",
        "/queries/who-did-what?who=%3Cscript%3Ealert(1)%3C/script%3E"
      })
  void showsHostileLabelsAsText(String path) {
    browser.open(path);
    assertThat(browser.script("return document.querySelectorAll('main script, main img').length"))
        .isEqualTo(0L);
    assertThat(browser.script("return document.querySelectorAll('[onmouseover]').length"))
        .isEqualTo(0L);
    assertThat(browser.script("return document.querySelectorAll('a[href^=\"javascript\"]').length"))
        .isEqualTo(0L);
    browser.assertQuiet();
  }

  @ParameterizedTest
  @CsvSource({
    "/",
    "/search?q=",
    "/entity/person-Vladimir-Putin",
    "/statement/ecbee72dbc40",
    "/article/harbour-2",
    "/timeline?entity=http://localhost:3030/entity/person-Vladimir-Putin",
    "/neighbourhood?entity=http://localhost:3030/entity/person-Vladimir-Putin",
    "/entity/person-Vladimir-Putin?side=by-outlet",
    "/pair?entity=http://localhost:3030/entity/person-Vladimir-Putin&with=http://localhost:3030/entity/place-Russia",
    "/outlets",
    "/news?since=2024",
    "/queries",
    "/queries/entities?class=Person",
    "/sources",
    "/contradictions",
    "/nowhere"
  })
  void isAccessibleInLightAndDark(String path) throws IOException {
    for (String scheme : new String[] {"light", "dark"}) {
      browser.prefer(scheme);
      browser.open(path);
      assertThat(browser.seriousFindings()).as("%s, %s", path, scheme).isEmpty();
    }
    browser.prefer("light");
  }
}
