package org.tidings.article.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongPassageTest {

  @Test
  void leavesWhatFitsWhole() {
    assertThat(LongPassage.end("0123456789", 2, 10, 8)).isEqualTo(10);
  }

  @Test
  void cutsBehindASentence() {
    assertThat(first("One two. Three four five six.", 14)).isEqualTo("One two.");
  }

  @Test
  void cutsAtABlankWhereNoSentenceEnds() {
    assertThat(first("one two three four five six", 16)).isEqualTo("one two three");
  }

  @Test
  void cutsAWordThatIsLongerThanAllButNoCharacter() {
    assertThat(first("abcdefghijkl", 6)).isEqualTo("abcdef");
    assertThat(first("abcde\uD83D\uDE00fghijkl", 6)).isEqualTo("abcde");
  }

  private static String first(String text, int max) {
    return text.substring(0, LongPassage.end(text, 0, text.length(), max));
  }
}
