package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterCasesTest {

  private static final String PRINT = "Harlow Corp bought a mill in Ohio. Its shares fell.";
  private static final String SMALL = "harlow corp bought a mill in ohio. its shares fell.";
  private static final String HEADLINE = "HARLOW CORP BUYS MILL IN OHIO";

  @Test
  void headlineInCapitalsIsOfOneCaseInAnyArticle() {
    LetterCases cases = new LetterCases(List.of(HEADLINE, PRINT));
    assertThat(cases.isOne(HEADLINE)).isTrue();
    assertThat(cases.isOne(PRINT)).isFalse();
  }

  @Test
  void smallLettersAreOfOneCaseOnlyWhereTheArticleHasNoOthers() {
    assertThat(new LetterCases(List.of(HEADLINE, SMALL)).isOne(SMALL)).isTrue();
    assertThat(new LetterCases(List.of(PRINT, SMALL)).isOne(SMALL)).isFalse();
  }

  @Test
  void fewWordsTellNothing() {
    LetterCases cases = new LetterCases(List.of("BBC NEWS"));
    assertThat(cases.isOne("BBC NEWS")).isFalse();
    assertThat(cases.isOne("(+44) 20 1234 5678 90 11")).isFalse();
  }

  @Test
  void sharpSAndSignsCountAsTheyAre() {
    assertThat(new LetterCases(List.of()).isOne("DIE STRASSE VON ÖSTERREICH, 1987: \u20ac 25"))
        .isTrue();
  }
}
