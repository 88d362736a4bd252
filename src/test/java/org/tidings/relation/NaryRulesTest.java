package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidings.clause.SentenceGrammar;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;

/** The rules that make n-ary propositions, each by its example in nary.txt. */
class NaryRulesTest {

  private final TupleExtractor extractor = new TupleExtractor(Profile.NARY);

  @TestFactory
  Stream<DynamicTest> findsThePropositionsOfASentence() {
    return WrittenCase.in("nary.txt").stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(),
                    () ->
                        assertThat(lines(extractor.extract(SentenceGrammar.of(it.sentence()))))
                            .containsExactlyElementsOf(it.expected())));
  }

  private static List<String> lines(List<Tuple> propositions) {
    return propositions.stream()
        .map(
            it ->
                String.join(" | ", it.subject(), it.relation(), String.join(" | ", it.arguments())))
        .toList();
  }
}
