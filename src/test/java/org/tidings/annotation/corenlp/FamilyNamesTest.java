package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.annotation.TaggedTokens;

/** Each word of a sentence is written as word/tag/name. */
class FamilyNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President/NNP/O To/TO/O Lam/NNP/PERSON | 1",
        "president/NN/O ,/,/O To/TO/O Lam/NNP/PERSON | 2",
        "Minister/NNP/O An/DT/O Jung/NNP/PERSON | 1",
        "To/TO/O Lam/NNP/PERSON then/RB/O signed/VBD/O | 0",
      })
  void makesANameOfASmallWordBetweenANounAndAName(String sentence, int place) {
    CoreLabel token = mended(sentence).get(place);
    assertThat(token.tag()).isEqualTo("NNP");
    assertThat(token.ner()).isEqualTo("PERSON");
    assertThat(token.lemma()).isEqualTo(token.word());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "To/TO/O Lam/NNP/PERSON he/PRP/O said/VBD/O | 0",
        "letter/NN/O to/TO/O Lam/NNP/PERSON | 1",
        "went/VBD/O To/TO/O Lam/NNP/PERSON | 1",
        "President/NNP/O To/TO/O Visit/VB/O Hanoi/NNP/LOCATION | 1",
        "song/NN/O So/RB/O | 1",
      })
  void leavesOtherWordsAsTheyAre(String sentence, int place) {
    assertThat(mended(sentence).get(place).tag()).isNotEqualTo("NNP");
    assertThat(mended(sentence).get(place).ner()).isEqualTo("O");
  }

  private static List<CoreLabel> mended(String sentence) {
    List<CoreLabel> tokens = TaggedTokens.of(sentence);
    FamilyNames.mend(tokens);
    return tokens;
  }
}
