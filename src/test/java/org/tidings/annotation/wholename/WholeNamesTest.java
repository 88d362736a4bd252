package org.tidings.annotation.wholename;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.annotation.TaggedTokens;

/** Each word of a sentence is written as word/tag/name, O where there is no name. */
class WholeNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He/PRP/O sang/VBD/O Songs/NNS/O In/IN/O The/DT/O Dark/NN/O again/RB/O | Songs In The Dark",
        "A/DT/O Very/RB/O Quiet/JJ/O Summer/NN/O opened/VBD/O on/IN/O time/NN/O"
            + " | A Very Quiet Summer",
        "he/PRP/O wrote/VBD/O Becoming/VBG/O Local/JJ/O last/JJ/O week/NN/O | Becoming Local",
        "the/DT/O Y/NN/O Vote/NN/O Mock/JJ/O Elections/NNS/O were/VBD/O held/VBN/O"
            + " | Y Vote Mock Elections",
        "he/PRP/O saw/VBD/O Ann/NNP/PERSON Hart/NNP/PERSON 's/POS/O One/CD/O In/IN/O Two/NN/O"
            + " twice/RB/O | One In Two",
        "we/PRP/O saw/VBD/O the/DT/O film/NN/O Night/NN/O of/IN/O the/DT/O Foxes/NNS/O"
            + " | Night of the Foxes",
        "he/PRP/O wrote/VBD/O The/DT/O House/NNP/O on/IN/O the/DT/O Hill/NNP/O once/RB/O"
            + " | The House on the Hill",
        "money/NN/O of/IN/O the/DT/O Fund/NNP/ORGANIZATION for/IN/O Growth/NNP/O helped/VBD/O"
            + " | Fund for Growth",
        "a/DT/O leader/NN/O of/IN/O the/DT/O Coalition/NN/O to/TO/O End/NN/O Hunger/NN/O"
            + " | Coalition to End Hunger",
        "the/DT/O Center/NNP/O for/IN/O Science/NNP/O in/IN/O the/DT/O Public/NNP/O"
            + " Interest/NNP/O sued/VBD/O | Center for Science in the Public Interest",
        "the/DT/O School/NNP/ORGANIZATION of/IN/ORGANIZATION Oriental/NNP/ORGANIZATION and/CC/O"
            + " African/NNP/MISC Studies/NNPS/O hired/VBD/O | School of Oriental and African Studies",
        "he/PRP/O lost/VBD/O the/DT/O 19th/JJ/ORDINAL District/NNP/O | 19th District",
        "he/PRP/O won/VBD/O the/DT/O Harlow/NNP/MISC Man/NNP/MISC of/IN/O the/DT/O Match/NNP/O"
            + " award/NN/O | Harlow Man of the Match",
        "the/DT/O Y/NN/O Games/NNP/MISC began/VBD/O | Y Games",
        "he/PRP/O made/VBD/O Toy/NNP/O Soldiers/NNPS/O 2/CD/NUMBER ././O | Toy Soldiers 2",
      })
  void makesOneNameOfItsParts(String sentence, String name) {
    assertThat(names(mended(sentence))).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a beginning proves nothing | Then/RB/O Congress/NNP/O met/VBD/O and/CC/O went/VBD/O",
        "a quotation begins anew | he/PRP/O said/VBD/O :/:/O Our/PRP$/O Senate/NN/O is/VBZ/O old/JJ/O",
        "headlines are in capitals | Fund/NN/O Wins/VBZ/O In/IN/O The/DT/O House/NN/O",
        "a newspaper has its article | he/PRP/O told/VBD/O The/DT/O Post/NNP/O so/RB/O on/IN/O time/NN/O",
        "a day is no title | it/PRP/O left/VBD/O On/IN/O Tuesday/NNP/DATE at/IN/O dawn/NN/O",
        "a family name | President/NNP/O To/NNP/PERSON Lam/NNP/PERSON left/VBD/O at/IN/O dawn/NN/O",
        "a bus goes to a place | the/DT/O Union/NNP/O to/TO/O Ohio/NNP/LOCATION left/VBD/O",
        "two numbers are a score | Hill/NN/O 3/CD/NUMBER ,/,/O Dale/NN/O 2/CD/NUMBER ././O",
        "a grade and who got it | grade/NN/O B/NN/O Hale/NNP/PERSON said/VBD/O",
        "a film and where it runs | the/DT/O film/NN/O Foxes/NNS/O in/IN/O Paris/NNP/LOCATION ran/VBD/O",
      })
  void leavesOthersAsTheyAre(String why, String sentence) {
    assertThat(mended(sentence)).as(why).extracting(CoreLabel::ner).doesNotContain("MISC");
  }

  @Test
  void aTitleIsOneAtTheBeginningOfASentenceToo() {
    List<CoreLabel> shown =
        TaggedTokens.of(
            "he/PRP/O saw/VBD/O Our/PRP$/O Rivers/NNS/O twice/RB/O in/IN/O May/NNP/DATE");
    List<CoreLabel> other = TaggedTokens.of("Our/PRP$/O Rivers/NNS/O won/VBD/O");
    WholeNames.mend(List.of(shown, other));
    assertThat(names(other)).containsExactly("Our Rivers");
    assertThat(other).extracting(CoreLabel::tag).containsExactly("NNP", "NNP", "VBD");
  }

  @Test
  void anOrganisationStaysOne() {
    List<CoreLabel> tokens =
        mended("the/DT/O Fund/NNP/ORGANIZATION for/IN/O Growth/NNP/O helped/VBD/O");
    assertThat(tokens.get(3).ner()).isEqualTo("ORGANIZATION");
  }

  private static List<CoreLabel> mended(String sentence) {
    List<CoreLabel> tokens = TaggedTokens.of(sentence);
    WholeNames.mend(List.of(tokens));
    return tokens;
  }

  /** Runs of words of one name. */
  private static List<String> names(List<CoreLabel> tokens) {
    StringBuilder text = new StringBuilder();
    String before = "O";
    for (CoreLabel token : tokens) {
      boolean name = List.of("MISC", "ORGANIZATION").contains(token.ner());
      text.append(name && token.ner().equals(before) ? " " : "|").append(name ? token.word() : "");
      before = token.ner();
    }
    return Arrays.stream(text.toString().split("\\|")).filter(name -> !name.isBlank()).toList();
  }
}
