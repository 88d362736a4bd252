package org.tidings.annotation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FunctionWordsTest {

  @Test
  void bringsPronounsBackToTheirNominative() {
    assertThat(FunctionWords.nominative("Himself")).contains("he");
    assertThat(FunctionWords.nominative("theirs")).contains("they");
    assertThat(FunctionWords.nominative("that")).isEmpty();
  }

  @Test
  void knowsTheDeterminersOfWhatIsKnown() {
    assertThat(FunctionWords.isDefinite("These")).isTrue();
    assertThat(FunctionWords.isDefinite("some")).isFalse();
  }
}
