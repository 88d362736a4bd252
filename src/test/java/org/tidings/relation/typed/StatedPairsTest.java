package org.tidings.relation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.identity.TaggedNames;
import org.tidings.relation.typed.feature.Candidates;
import org.tidings.relation.typed.feature.SentenceCandidates;
import org.tidings.relation.typed.pair.TypedProperty;

class StatedPairsTest {

  private static boolean states(String parse, TypedProperty property) {
    return states(parse, property, "");
  }

  private static boolean states(String parse, TypedProperty property, String subject) {
    Sentence sentence = ParsedText.sentence(parse);
    SentenceCandidates candidates =
        Candidates.of(List.of(sentence), TaggedNames.of(sentence)).get(0);
    StatedPairs stated = new StatedPairs(candidates.words());
    return candidates.candidates().stream()
        .filter(it -> it.properties().contains(property))
        .filter(it -> subject.isEmpty() || it.subject().phrase().words().equals(subject))
        .anyMatch(it -> stated.states(it, property));
  }

  @Test
  void aWordOnTheWayStatesTheProperty() {
    assertThat(
            states(
                "Weiss|NNP|2|nsubj|PERSON works|VBZ|0|root for|IN|4|case"
                    + " Orbital|NNP|2|obl|ORGANIZATION .|.|2|punct",
                TypedProperty.EMPLOYEE_OR_MEMBER_OF))
        .isTrue();
  }

  @Test
  void aWordBeforeTheNameStatesIt() {
    assertThat(
            states(
                "Orbital|NNP|3|compound|ORGANIZATION president|NN|3|compound Weiss|NNP|4|nsubj|PERSON"
                    + " left|VBD|0|root .|.|4|punct",
                TypedProperty.EMPLOYEE_OR_MEMBER_OF))
        .isTrue();
  }

  @Test
  void toShareASentenceStatesNothing() {
    assertThat(
            states(
                "Weiss|NNP|2|nsubj|PERSON criticised|VBD|0|root"
                    + " Orbital|NNP|2|obj|ORGANIZATION .|.|2|punct",
                TypedProperty.EMPLOYEE_OR_MEMBER_OF))
        .isFalse();
    assertThat(
            states(
                "Weiss|NNP|2|nsubj|PERSON visited|VBD|0|root Cairo|NNP|2|obj|CITY .|.|2|punct",
                TypedProperty.PLACE_OF_RESIDENCE))
        .isFalse();
  }

  @Test
  void theOfficeOfAnotherStatesNothing() {
    assertThat(
            states(
                "Hart|NNP|5|nsubj|PERSON chairman|NN|1|appos of|IN|4|case"
                    + " Orbital|NNP|2|nmod|ORGANIZATION met|VBD|0|root"
                    + " Weiss|NNP|5|obj|PERSON .|.|5|punct",
                TypedProperty.EMPLOYEE_OR_MEMBER_OF,
                "Weiss"))
        .isFalse();
  }

  @Test
  void anOfficeBesideWhatSomebodyDoesStatesNothing() {
    assertThat(
            states(
                "On|IN|2|case Orbital|NNP|5|obl|ORGANIZATION governor|NN|4|compound"
                    + " Weiss|NNP|5|nsubj|PERSON lied|VBD|0|root .|.|5|punct",
                TypedProperty.EMPLOYEE_OR_MEMBER_OF))
        .isFalse();
  }
}
