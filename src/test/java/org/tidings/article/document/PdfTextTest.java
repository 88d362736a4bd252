package org.tidings.article.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PdfTextTest {

  private static final List<List<String>> PAGES =
      List.of(
          List.of(
              "The Planet, 6 November",
              "The parliament of the island voted on Tuesday to build",
              "a second harbour, and",
              "1"),
          List.of("The Planet, 6 November", "the bank will lend half of the money for it.", "2"),
          List.of("The Planet, 6 November", "Fishermen protested.", "3"));

  @Test
  void readsPagesWithoutTheirHeadsAndFeet() throws Exception {
    DocumentText text = PdfText.of(Documents.pdf(PAGES));
    assertThat(text.text().replaceAll("\\s+", " "))
        .isEqualTo(
            "The parliament of the island voted on Tuesday to build a second harbour, and the bank will"
                + " lend half of the money for it. Fishermen protested.");
    assertThat(text.text()).contains("for it.\n\nFishermen").doesNotContain("and\n\nthe bank");
    assertThat(text.title()).contains("Island votes");
    assertThat(text.author()).contains("Jane Roe");
  }

  @Test
  void saysThatADocumentIsBroken() {
    assertThatThrownBy(() -> PdfText.of("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(DocumentException.class);
    byte[] whole = Documents.pdf(PAGES);
    assertThatThrownBy(() -> PdfText.of(Arrays.copyOf(whole, whole.length / 3)))
        .isInstanceOf(DocumentException.class);
  }
}
