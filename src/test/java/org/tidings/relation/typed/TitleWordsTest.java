package org.tidings.relation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTest {

  @Test
  void writesOutWhatIsShortened() {
    assertThat(TitleWords.writtenOut("Lt. Gov.")).isEqualTo("lieutenant governor");
    assertThat(TitleWords.writtenOut("Sen")).isEqualTo("senator");
  }

  @Test
  void leavesWholeWordsInSmallLetters() {
    assertThat(TitleWords.writtenOut("General Counsel")).isEqualTo("general counsel");
  }
}
