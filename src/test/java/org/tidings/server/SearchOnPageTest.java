package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.store.StoreException;

class SearchOnPageTest {

  private static ServedStore served;

  @BeforeAll
  static void serve(@TempDir Path folder) throws StoreException {
    served = ServedStore.in(folder);
  }

  @AfterAll
  static void close() {
    served.close();
  }

  private static Document page(String link) {
    HttpResponse<String> answer = served.get(link);
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  @Test
  void findsNamesFactsAndSentences() {
    Document page = page("/search?q=putin%20vietnam");
    assertThat(page.select("#facts + ul .fact").eachText())
        .anyMatch(it -> it.startsWith("Vladimir Putin arrive in Vietnam"));
    assertThat(page.select("#sentences ~ blockquote").eachText())
        .contains("Vladimir Putin arrived in Vietnam on 20 June.");
    assertThat(page.select("#sentences ~ blockquote mark.found").eachText())
        .contains("Putin", "Vietnam");
  }

  @Test
  void findsFactsByOtherFormsOfTheirWords() {
    assertThat(page("/search?q=russia%20ratifies").select("#facts + ul .fact").eachText())
        .anyMatch(it -> it.startsWith("Russia ratify"));
  }

  @Test
  void findsPhrases() {
    assertThat(page("/search?q=%22arrived%20in%20Vietnam%22&show=sentences").select("blockquote"))
        .isNotEmpty();
    assertThat(page("/search?q=%22Vietnam%20arrived%22&show=sentences").select("blockquote"))
        .isEmpty();
  }

  @Test
  void countsFacetsOnWhatWasFound() {
    Document all = page("/search?q=");
    Document some = page("/search?q=wednesday");
    assertThat(all.select(".facets").text()).contains("The Week 1", "Harbour Wire 1", "person 3");
    assertThat(some.select("#sentences ~ blockquote").eachText())
        .containsExactly("Russia has ratified a treaty with North Korea on Wednesday.");
    assertThat(some.select(".facets a[href*='publisher=']").eachText()).hasSize(1);
    assertThat(some.select(".facets a[href*='from=']").eachText()).containsExactly("2024");
  }

  @Test
  void saysWhenItShowsWhatIsWrittenMuchLikeIt() {
    Document page = page("/search?q=Vladmir%20Puttin");
    assertThat(page.select("[role=status]").text())
        .isEqualTo("No exact match for “Vladmir Puttin”; showing “vladimir putin”.");
    assertThat(page.select("#names + ol a").eachText()).containsExactly("Vladimir Putin");
    assertThat(page("/search?q=Vladimir%20Putin").select("[role=status]")).isEmpty();
  }

  @Test
  void asksWhichWhereSeveralGoByTheName() {
    Document page = page("/search?q=korea");
    assertThat(page.select("#namesakes").text()).isEqualTo("Which “korea”?");
    assertThat(page.select("#namesakes ~ ol a").eachText())
        .containsExactlyInAnyOrder("North Korea", "South Korea");
    assertThat(page.select("#names")).isEmpty();
  }

  @Test
  void tellsInEveryFormatThatThereIsMore() {
    assertThat(page("/search?q=korea").select(".further a").eachAttr("href"))
        .anyMatch(it -> it.contains("show=facts"));
    HttpResponse<String> csv = served.get("/search.csv?q=korea");
    assertThat(csv.headers().allValues("Link"))
        .anyMatch(
            it -> it.startsWith("</search.csv?q=korea&show=facts>; rel=\"section\"; title=\"all"));
    assertThat(served.get("/search.json?q=korea").body())
        .contains("\"further\":[{\"rel\":\"section\"", "/search.json?q=korea&show=facts");
  }

  @Test
  void showsTheRestOfASectionInParts() {
    HttpResponse<String> rest = served.get("/search.csv?q=&start=4");
    assertThat(rest.headers().allValues("Link")).anyMatch(it -> it.contains("rel=\"prev\""));
    String whole = served.get("/search.csv?q=").body();
    assertThat(rest.body().lines().count()).isEqualTo(whole.lines().count() - 4);
  }

  @Test
  void restrictsToTimeAndPublisher() {
    assertThat(page("/search?q=korea&from=2024-11-08&until=2024-11&show=sentences").select("time"))
        .isNotEmpty()
        .allMatch(it -> it.text().equals("2024-11-08"));
    assertThat(page("/search?q=korea&publisher=Nobody").text())
        .contains("Nothing has that word in the articles that were chosen.");
  }

  @Test
  void listsTheArticlesThatNameAnEntity() {
    Document page = page("/search?entity=http://localhost:3030/entity/person-Vladimir-Putin");
    assertThat(page.select("h1").text()).isEqualTo("Articles that name Vladimir Putin");
    assertThat(page.select("main ol li")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%22",
        "%22%22",
        "AND",
        "a*",
        "%2B-%26%7C!()%7B%7D%5B%5D%5E~*?:%5C/",
        "the",
        "%E2%80%AElr",
        "%F0%9F%98%80",
        "%00"
      })
  void takesWhateverIsTyped(String typed) {
    assertThat(served.get("/search?q=" + typed).statusCode()).isEqualTo(200);
    assertThat(served.get("/complete.json?q=" + typed).statusCode()).isEqualTo(200);
  }

  @Test
  void findsHostileNamesAndShowsThemAsText() {
    Document page = page("/search?q=script");
    assertThat(page.select("main script")).isEmpty();
    assertThat(page.select("main").text()).contains("<script>alert('one')</script>");
  }
}
