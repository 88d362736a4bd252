package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.clause.context.Tense;
import org.tidings.relation.proposition.Proposition;

/** What held once and holds no more is told apart from what holds. */
class FormerHolderTest {

  private static List<Proposition> of(String parse) {
    return AnalysedText.open(ParsedText.sentence(parse));
  }

  @Test
  void knowsAnOfficeThatEnded() {
    assertThat(
            of(
                "Novak|NNP|4|nsubj|PERSON was|VBD|4|cop the|DT|4|det mayor|NN|0|root"
                    + " until|IN|6|case 2010|CD|4|obl"))
        .isNotEmpty()
        .allMatch(it -> it.context().tense() == Tense.FORMER && !it.plain());
  }

  @Test
  void knowsWhatSomebodyUsedToDo() {
    assertThat(
            of(
                "Keller|NNP|4|nsubj|PERSON used|VBD|4|aux to|TO|4|mark own|VB|0|root"
                    + " the|DT|6|det plant|NN|4|obj"))
        .isNotEmpty()
        .allMatch(it -> it.context().tense() == Tense.FORMER && !it.plain());
  }

  @Test
  void leavesEventsPast() {
    assertThat(
            of(
                "Hagen|NNP|2|nsubj|PERSON won|VBD|0|root the|DT|4|det race|NN|2|obj"
                    + " in|IN|6|case May|NNP|2|obl"))
        .isNotEmpty()
        .allMatch(it -> it.context().tense() == Tense.PAST);
    assertThat(
            of(
                "Novak|NNP|4|nsubj|PERSON was|VBD|4|cop the|DT|4|det mayor|NN|0|root"
                    + " in|IN|6|case 2010|CD|4|obl"))
        .isNotEmpty()
        .allMatch(it -> it.context().tense() == Tense.PAST);
  }
}
