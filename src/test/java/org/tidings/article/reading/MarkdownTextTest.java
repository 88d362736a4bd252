package org.tidings.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.article.Metadata;
import org.tidings.article.passage.Passages;

class MarkdownTextTest {

  private static final String DOCUMENT =
      """
      ---
      title: "Island votes"
      author: Jane Roe
      date: 2024-11-06
      tags: [a, b]
      ---
      # Island *votes*

      The **parliament** [voted](https://example.org/vote "a link") on
      Tuesday to build a `harbour`.

      > - The bank will pay half.

      ```
      int code = 1;
      ```

      | Year | Boats |
      |------|------:|
      | 2023 | 40    |

      ![A picture](boats.png)
      <div>markup</div>
      """;

  @Test
  void keepsOnlyTheWordsAndTheirPlaces() {
    MarkdownText text = MarkdownText.parse(DOCUMENT);
    assertThat(text.text()).hasSameSizeAs(DOCUMENT);
    assertThat(paragraphs(text))
        .containsExactly(
            "Island votes",
            "The parliament voted on Tuesday to build a harbour .",
            "The bank will pay half.");
    assertThat(text.text().indexOf("parliament")).isEqualTo(DOCUMENT.indexOf("parliament"));
    assertThat(text.text()).doesNotContain("code", "Boats", "example.org", "markup", "picture");
  }

  @Test
  void takesMetadataFromTheFrontMatter() {
    Metadata metadata = MarkdownText.parse(DOCUMENT).matter().metadata();
    assertThat(metadata.title()).contains("Island votes");
    assertThat(metadata.author()).contains("Jane Roe");
    assertThat(metadata.date()).map(Object::toString).contains("2024-11-06");
  }

  @Test
  void readsARuleAtTheBeginningAsNoFrontMatter() {
    MarkdownText text = MarkdownText.parse("---\n\nThe bank will pay.\n");
    assertThat(paragraphs(text)).containsExactly("The bank will pay.");
  }

  @Test
  void survivesDeepNesting() {
    MarkdownText text = MarkdownText.parse(">".repeat(50_000) + " The bank will pay.");
    assertThat(text.paragraphs()).hasSizeLessThanOrEqualTo(1);
  }

  private static List<String> paragraphs(MarkdownText text) {
    return text.paragraphs().stream()
        .map(span -> Passages.collapsed(span.in(text.text())))
        .toList();
  }
}
