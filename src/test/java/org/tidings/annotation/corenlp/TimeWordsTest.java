package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {

  private static final TimeWords WORDS = TimeWords.load();

  @ParameterizedTest
  @CsvSource({
    "Tuesday, NNP", "Tuesdays, NNPS", "Oct., NNP", "two-day, JJ", "mid-1990s, NNS", "1,200, CD",
    "DAYS, NNS", "centuries, NNS", "biweekly, JJ", "second, JJ", "dozens, NNS", "iv, CD",
    "yesterday's, NN", "20th, JJ"
  })
  void aWordOfTimesOrNumbersIsOne(String word, String tag) {
    assertThat(WORDS.isOne(word, tag)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"treaty, NN", "Mayor, NNP", "the, DT", "-, HYPH", "daydream, NN", "Sunak, NNP"})
  void otherWordsAreNot(String word, String tag) {
    assertThat(WORDS.isOne(word, tag)).isFalse();
  }
}
