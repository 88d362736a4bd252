package org.tidings.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinkedSentencesTest {

  private static final String FIRST =
      "The parliament of the island voted on Tuesday to build a second harbour in the north.";
  private static final String SECOND =
      "The bank will lend half of the money, the minister said, and taxes pay for the rest.";
  private static final String LINKED = "On Friday, the fishermen all denied that they had agreed.";

  private static List<String> paragraphs(String middle) {
    return HtmlPage.parse(
            "<html><body><article><h1>Island</h1><p>%s</p>%s<p>%s</p></article></body></html>"
                .formatted(FIRST, middle, SECOND))
        .paragraphs();
  }

  @Test
  void areParagraphsOfTheArticle() {
    assertThat(paragraphs("<p><strong><a href=/1>" + LINKED + "</a></strong></p>"))
        .containsExactly(FIRST, LINKED, SECOND);
    assertThat(paragraphs("<div class=m><p><a href=/1>" + LINKED + "</a></p></div>"))
        .containsExactly(FIRST, LINKED, SECOND);
    assertThat(paragraphs("<a href=/1><p>" + LINKED + "</p></a>"))
        .containsExactly(FIRST, LINKED, SECOND);
  }

  @Test
  void areNotTheHeadlinesAndListsOfOthers() {
    assertThat(
            paragraphs(
                "<p><a href=/1>Fishermen deny that they had ever agreed to any of it</a></p>"))
        .containsExactly(FIRST, SECOND);
    assertThat(paragraphs("<ul><li><a href=/1>" + LINKED + "</a></li></ul>"))
        .containsExactly(FIRST, SECOND);
  }
}
