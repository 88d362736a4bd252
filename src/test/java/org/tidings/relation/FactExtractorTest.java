package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.annotation.ParsedText;
import org.tidings.relation.open.FactExtractor;

/** The rules that make facts of clauses and noun phrases, each by its example in facts.txt. */
class FactExtractorTest {

  private final FactExtractor extractor = new FactExtractor();

  @TestFactory
  Stream<DynamicTest> findsTheFactsOfASentence() {
    return WrittenCase.in("facts.txt").stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(),
                    () ->
                        assertThat(facts(extractor.extract(List.of(it.sentence()))))
                            .containsExactlyElementsOf(it.expected())));
  }

  private static List<String> facts(List<Proposition> propositions) {
    return propositions.stream()
        .map(
            it ->
                "%s | %s | %s"
                    .formatted(
                        it.subject().words(), it.relation().name(), it.object().phrase().words()))
        .toList();
  }

  @Test
  void findsNothingInASentenceThatWasNotParsed() {
    assertThat(extractor.extract(List.of(ParsedText.unparsed("Russia ratified a treaty"))))
        .isEmpty();
  }
}
