package org.tidings.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidings.article.day.FoundDay;

class HtmlPageTest {

  private static final String FIRST =
      "The parliament of the island voted on Tuesday to build a second harbour in the north.";
  private static final String SECOND =
      "The bank will lend half of the money, the minister said, and the rest is to come from taxes.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

  @Test
  void findsTheParagraphsOfTheArticleAmongTheRest() {
    HtmlPage page =
        HtmlPage.parse(
            """
            <html><head><title>Island votes - The Planet</title></head><body>
            <nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>
            <article><h1>Island votes</h1><p class=byline>By Jane Roe</p>
            <figure><img src=x.jpg><figcaption>A harbour that is old and full of boats, seen in May.</figcaption></figure>
            %s
            <div class="related-stories"><p><a href=/2>Fishermen block the old harbour in protest</a></p></div>
            <script>document.write("never run")</script></article>
            <footer><p>The Planet is read by people everywhere in the world.</p></footer></body></html>
            """
                .formatted(BODY));
    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void keepsWordsThatAreLinksInsideOfASentence() {
    String linked = BODY.replace("the island", "the <a class=tag href=/i>island</a>");
    assertThat(HtmlPage.parse(linked).paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void readsMetadataFromLinkedData() {
    PageFacts facts =
        HtmlPage.parse(
                """
                <html lang="en-GB"><head><script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],
                 "headline":"Island votes","datePublished":"2024-11-06T08:00:00+01:00",
                 "author":[{"@type":"Person","name":"Jane Roe"},{"name":"John Doe"}],
                 "publisher":{"@type":"Organization","name":"The Planet"},"url":"https://example.org/1"}]}
                </script></head><body>%s</body></html>
                """
                    .formatted(BODY))
            .facts();
    assertThat(facts.title()).contains("Island votes");
    assertThat(facts.author()).contains("Jane Roe, John Doe");
    assertThat(facts.publisher()).contains("The Planet");
    assertThat(facts.day())
        .contains(new FoundDay(LocalDate.of(2024, 11, 6), "JSON-LD datePublished"));
    assertThat(facts.url()).contains("https://example.org/1");
    assertThat(facts.language()).contains("en-GB");
  }

  @Test
  void readsMetadataFromMetaElementsAndTime() {
    PageFacts facts =
        HtmlPage.parse(
                """
                <head><link rel=canonical href="https://example.org/2">
                <meta property="og:title" content="Island votes | The Planet"><meta property="og:site_name" content="The Planet">
                <meta name=author content="By Jane Roe"><title>Island votes | Planet</title></head>
                <body><article><time datetime="2024-11-06">Wednesday</time>%s</article></body>
                """
                    .formatted(BODY))
            .facts();
    assertThat(facts.title()).contains("Island votes");
    assertThat(facts.publisher()).contains("The Planet");
    assertThat(facts.author()).contains("Jane Roe");
    assertThat(facts.day().map(FoundDay::day)).contains(LocalDate.of(2024, 11, 6));
    assertThat(facts.url()).contains("https://example.org/2");
  }

  @Test
  void takesTheTextFromLinkedDataWhereThePageShowsNone() {
    HtmlPage page =
        HtmlPage.parse(
            """
            <head><script type="application/ld+json">{"@type":"NewsArticle","articleBody":"%s\\n\\n%s"}</script></head>
            <body><div id=app></div></body>
            """
                .formatted(FIRST, SECOND));
    assertThat(page.paragraphs()).containsExactly(FIRST, SECOND);
  }

  @Test
  void survivesLinkedDataThatIsBroken() {
    for (String data :
        new String[] {"{", "[".repeat(50_000), "", "null", "\"x\"", "{\"@type\":3}"}) {
      String html = "<script type='application/ld+json'>" + data + "</script>" + BODY;
      assertThat(HtmlPage.parse(html).paragraphs()).containsExactly(FIRST, SECOND);
    }
  }

  @Test
  void survivesNestingOfAnyDepth() {
    String html = "<div>".repeat(100_000) + BODY + "</div>".repeat(100_000);
    assertThat(String.join(" ", HtmlPage.parse(html).paragraphs())).contains(FIRST);
  }

  @Test
  void findsNothingInAnEmptyPage() {
    assertThat(HtmlPage.parse("").paragraphs()).isEmpty();
    assertThat(HtmlPage.parse("<html><body></body></html>").paragraphs()).isEmpty();
  }
}
