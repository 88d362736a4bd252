package org.tidings.annotation.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens are written as {@code word/TAG}. */
class ReportingInsertionTest {

  private static String insertion(String tagged) {
    List<CoreLabel> tokens = new ArrayList<>();
    Morphology morphology = new Morphology();
    for (String item : tagged.split(" ", -1)) {
      String[] parts = item.split("/", -1);
      CoreLabel token = new CoreLabel();
      token.setWord(parts[0]);
      token.setTag(parts[1]);
      token.setLemma(morphology.lemma(parts[0], parts[1]));
      tokens.add(token);
    }
    return ReportingInsertion.in(tokens)
        .map(it -> tokens.subList(it.clauseBegin(), it.end()))
        .map(it -> String.join(" ", it.stream().map(CoreLabel::word).toList()))
        .orElse("");
  }

  @Test
  void findsWhoHasReportedAndAVerbTakenForAParticiple() {
    assertThat(
            insertion(
                "Traders/NNS sold/VBD it/PRP ,/, local/JJ brokers/NNS have/VBP complained/VBN ./."))
        .isEqualTo("local brokers have complained");
    assertThat(insertion("Trade/NN expanded/VBN by/IN half/NN ,/, the/DT bank/NN said/VBD ./."))
        .isEqualTo("the bank said");
    assertThat(insertion("Asked/VBN twice/RB ,/, the/DT bank/NN said/VBD so/RB ./.")).isEmpty();
  }

  @Test
  void findsWhoReportsAtTheEnd() {
    assertThat(
            insertion(
                "Russia/NNP has/VBZ ratified/VBN it/PRP ,/, state/NN media/NNS reported/VBD"
                    + " on/IN Tuesday/NNP ./."))
        .isEqualTo("state media reported on Tuesday");
  }

  @Test
  void findsWhoReportsInTheMiddle() {
    assertThat(
            insertion(
                "Russia/NNP ratified/VBD it/PRP ,/, officials/NNS said/VBD ,/, sealing/VBG"
                    + " ties/NNS ./."))
        .isEqualTo("officials said");
  }

  @Test
  void findsNothingWhereTheReportFollows() {
    assertThat(
            insertion(
                "After/IN they/PRP met/VBD ,/, officials/NNS said/VBD Russia/NNP ratified/VBD"
                    + " it/PRP ./."))
        .isEmpty();
  }

  @Test
  void findsNothingWithoutAClauseBefore() {
    assertThat(insertion("In/IN June/NNP ,/, the/DT minister/NN said/VBD ./.")).isEmpty();
  }

  @Test
  void findsWhoReportsBehindTheVerbAtTheEnd() {
    assertThat(
            insertion(
                "Prices/NNS hurt/VBD it/PRP ,/, said/VBD Paul/NNP Brock/NNP ,/, who/WP teaches/VBZ"
                    + " law/NN ./."))
        .isEqualTo("said Paul Brock , who teaches law");
  }

  @Test
  void findsWhoReportsBetweenSubjectAndVerb() {
    assertThat(
            insertion(
                "Nadel/NNP ,/, the/DT panel/NN found/VBD ,/, had/VBD misled/VBN them/PRP ./."))
        .isEqualTo("the panel found");
    assertThat(insertion("Nadel/NNP ,/, which/WDT the/DT panel/NN found/VBD ,/, left/VBD ./."))
        .isEmpty();
  }

  @Test
  void takesWhatHeDidWhenHeSaidItWithIt() {
    assertThat(
            insertion(
                "``/`` It/PRP failed/VBD ,/, ''/'' he/PRP said/VBD ,/, pointing/VBG at/IN it/PRP"
                    + " ./."))
        .isEqualTo("he said , pointing at it");
    assertThat(
            insertion(
                "It/PRP failed/VBD ,/, he/PRP said/VBD ,/, leaving/VBG thousands/NNS behind/RB"
                    + " ./."))
        .isEqualTo("he said");
  }
}
