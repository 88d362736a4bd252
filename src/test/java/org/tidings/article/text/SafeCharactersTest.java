package org.tidings.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeCharactersTest {

  @Test
  void leavesOrdinaryTextAsItIs() {
    String text = "Kim’s “pact” \uD83D\uDE00\n\ttab\r\n";
    assertThat(SafeCharacters.in(text)).isSameAs(text);
  }

  @Test
  void turnsControlCharactersIntoBlanks() {
    assertThat(SafeCharacters.in("a\0b\u0007c\u001Bd\u007Fe\u0085f\fg")).isEqualTo("a b c d e f g");
  }

  @Test
  void replacesLoneSurrogatesAndNoncharactersEachByOne() {
    assertThat(SafeCharacters.in("\uDC00a\uD83Db\uD83D\uDE00c\uFFFF\uFFFEd\uD83D"))
        .isEqualTo("\uFFFDa\uFFFDb\uD83D\uDE00c\uFFFD\uFFFDd\uFFFD");
  }
}
