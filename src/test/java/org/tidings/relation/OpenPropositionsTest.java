package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.annotation.ParsedText;
import org.tidings.relation.proposition.Proposition;

/** The rules that make facts of clauses and noun phrases, each by its example in facts.txt. */
class OpenPropositionsTest {

  @TestFactory
  Stream<DynamicTest> findsThePropositionsOfASentence() {
    return WrittenCase.in("facts.txt").stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(),
                    () ->
                        assertThat(facts(AnalysedText.open(it.sentence())))
                            .containsExactlyElementsOf(it.expected())));
  }

  private static List<String> facts(List<Proposition> propositions) {
    return propositions.stream().map(OpenPropositionsTest::words).toList();
  }

  private static String words(Proposition proposition) {
    String qualifiers =
        proposition.qualifiers().stream()
            .map(it -> it.role() + " " + it.value().phrase().words())
            .collect(Collectors.joining("; "));
    return Stream.of(
            proposition.subject().phrase().words(),
            proposition.predicate().name(),
            proposition.object().phrase().words(),
            qualifiers)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  @Test
  void findsNothingInASentenceThatWasNotParsed() {
    assertThat(AnalysedText.open(ParsedText.unparsed("Russia ratified a treaty"))).isEmpty();
  }
}
