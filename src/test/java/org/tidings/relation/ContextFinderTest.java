package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.tidings.clause.context.Context;
import org.tidings.relation.proposition.Proposition;

/** Who says it, whether it is so, how sure and when, each rule by its example in contexts.txt. */
class ContextFinderTest {

  @TestFactory
  Stream<DynamicTest> findsTheContextOfAFact() {
    return WrittenCase.in("contexts.txt").stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(),
                    () ->
                        assertThat(contexts(AnalysedText.open(it.sentence())))
                            .containsExactlyElementsOf(it.expected())));
  }

  private static List<String> contexts(List<Proposition> propositions) {
    return propositions.stream()
        .map(
            it ->
                "%s | %s | %s | %s"
                    .formatted(
                        it.subject().phrase().words(),
                        it.predicate().name(),
                        it.object().phrase().words(),
                        words(it.context()).toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static String words(Context context) {
    return context.attribution()
        + context.speaker().map(it -> " by " + it.words()).orElse("")
        + context.addressee().map(it -> " to " + it.words()).orElse("")
        + " "
        + context.polarity()
        + " "
        + context.modality()
        + context.time().map(it -> " " + it).orElse("");
  }
}
