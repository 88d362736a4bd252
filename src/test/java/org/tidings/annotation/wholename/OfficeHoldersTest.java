package org.tidings.annotation.wholename;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.annotation.TaggedTokens;

/** Each word of a sentence is written as word/tag/name, O where there is no name. */
class OfficeHoldersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chairman/NN/O of/IN/O Harlow/NNP/ORGANIZATION Foods/NNP/ORGANIZATION Paul/NNP/ORGANIZATION"
            + " Reed/NNP/ORGANIZATION left/VBD/O"
            + " | O O ORGANIZATION ORGANIZATION PERSON PERSON O",
        "president/NN/O of/IN/O the/DT/O Bank/NNP/ORGANIZATION Ann/NNP/ORGANIZATION"
            + " B./NNP/ORGANIZATION Orr/NNP/ORGANIZATION left/VBD/O"
            + " | O O O ORGANIZATION PERSON PERSON PERSON O",
        "Mayor/NNP/O of/IN/PERSON London/NNP/PERSON Sadiq/NNP/PERSON Khan/NNP/PERSON met/VBD/O"
            + " | O O LOCATION PERSON PERSON O",
      })
  void partsAPersonFromWhatHeLeads(String sentence, String names) {
    assertThat(mended(sentence)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no person | chairman/NN/O of/IN/O Harlow/NNP/ORGANIZATION Foods/NNP/ORGANIZATION"
            + " Group/NNP/ORGANIZATION left/VBD/O | O O ORGANIZATION ORGANIZATION ORGANIZATION O",
        "nobody acts | chairman/NN/O of/IN/O Harlow/NNP/ORGANIZATION Paul/NNP/ORGANIZATION"
            + " Reed/NNP/ORGANIZATION prizes/NNS/O | O O ORGANIZATION ORGANIZATION ORGANIZATION O",
        "no office | edge/NN/O of/IN/O Harlow/NNP/ORGANIZATION Paul/NNP/ORGANIZATION"
            + " Reed/NNP/ORGANIZATION left/VBD/O | O O ORGANIZATION ORGANIZATION ORGANIZATION O",
      })
  void leavesOtherNames(String why, String sentence, String names) {
    assertThat(mended(sentence)).as(why).isEqualTo(names);
  }

  private static String mended(String sentence) {
    List<CoreLabel> tokens = TaggedTokens.of(sentence);
    new OfficeHolders().mend(tokens);
    return String.join(" ", tokens.stream().map(CoreLabel::ner).toList());
  }
}
