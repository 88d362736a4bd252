package org.tidings.server.search.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void leavesOutAccentsCapitalsAndPunctuation() {
    assertThat(Folding.fold("Łukasz Ünal")).isEqualTo("lukasz unal");
    assertThat(Folding.fold("Jean-Luc MÉLENCHON,  «Erdoğan»"))
        .isEqualTo("jean luc melenchon erdogan");
  }

  @Test
  void keysBeginAtEachWord() {
    assertThat(Folding.keys("Kim Jong Un")).containsExactly("kim jong un", "jong un", "un");
  }

  @Test
  void initialsAreAWordToo() {
    assertThat(Folding.keys("U.S. Senate")).contains("u s senate", "us senate", "senate");
  }

  @Test
  void longNamesAreCut() {
    assertThat(Folding.keys("x".repeat(40_000))).allMatch(it -> it.length() <= 200).hasSize(1);
  }

  @Test
  void whatHasNoLettersHasNoKeys() {
    assertThat(Folding.keys("—?!")).isEmpty();
  }
}
