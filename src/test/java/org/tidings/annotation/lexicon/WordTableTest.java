package org.tidings.annotation.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WordTableTest {

  private static final WordTable TABLE = WordTable.load(WordTableTest.class, "sample.txt");

  @Test
  void addsUpTheLinesAndTheRowsOfOneName() {
    assertThat(TABLE.words("bird")).containsExactlyInAnyOrder("finch", "wren", "owl", "swift");
  }

  @Test
  void findsAWordInAnyCase() {
    assertThat(TABLE.has("bird", "Finch")).isTrue();
    assertThat(TABLE.has("night", "finch")).isFalse();
  }

  @Test
  void keepsTheCaseOfTheWordsOfARow() {
    assertThat(TABLE.words("byname")).containsExactly("Great");
  }

  @Test
  void tellsTheRowsOfAWordInTheOrderOfTheResource() {
    assertThat(TABLE.rowsWith("owl")).containsExactly("bird", "night");
    assertThat(TABLE.firstRowWith("owl")).contains("bird");
    assertThat(TABLE.firstRowWith("fish")).isEmpty();
  }

  @Test
  void putsBlanksForTheUnderscoresOfPhrases() {
    assertThat(TABLE.phrases("phrase")).containsExactlyInAnyOrder("in front of", "of course");
  }

  @Test
  void namesTheResourceWhereARowIsMissing() {
    assertThatThrownBy(() -> TABLE.words("fish"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sample.txt: no row is called fish");
  }
}
