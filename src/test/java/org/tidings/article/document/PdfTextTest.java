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
  void joinsTheLinesOfAParagraphAlsoBeforeACapitalLetter() throws Exception {
    List<String> lines =
        List.of(
            "Island votes",
            "By Jane Roe of The Planet",
            "",
            "The parliament of the island voted on Tuesday to build a harbour in",
            "Bransk, and the bank will lend half.",
            "",
            "The second paragraph is one line of some length, and no sentence",
            "Its neighbour is another");
    assertThat(PdfText.of(Documents.pdf(List.of(lines))).text())
        .contains("Island votes\nBy Jane Roe")
        .contains("harbour in Bransk, and")
        .contains("no sentence\nIts neighbour");
  }

  @Test
  void knowsWhereEachPageBegins() throws Exception {
    DocumentText text = PdfText.of(Documents.pdf(PAGES));
    assertThat(text.pages())
        .extracting(begin -> text.text().substring(begin).split("\\s", 3)[1])
        .containsExactly("parliament", "bank", "protested.");
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
