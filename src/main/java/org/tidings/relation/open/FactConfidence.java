package org.tidings.relation.open;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tidings.annotation.Sentence;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.relation.Value;
import org.tidings.relation.confidence.ClauseFeatures;
import org.tidings.relation.confidence.Confidence;

/** How likely the facts of one clause are, or those of a sentence that no verb states. */
final class FactConfidence {

  private static final double STEPS = 100;

  private final Set<String> features;
  private final int length;
  private final ToDoubleFunction<Set<String>> learned;

  FactConfidence(Clause clause, ToDoubleFunction<Set<String>> learned) {
    this(ClauseFeatures.of(clause), clause.sentence(), learned);
  }

  FactConfidence(Sentence sentence, ToDoubleFunction<Set<String>> learned) {
    this(Set.of(), sentence, learned);
  }

  private FactConfidence(
      Set<String> features, Sentence sentence, ToDoubleFunction<Set<String>> learned) {
    this.features = features;
    this.length = sentence.tokens().size();
    this.learned = learned;
  }

  /** From 0 to 1, in hundredths: more it does not know. */
  double of(Phrase subject, String relation, Value object, String method) {
    Set<String> all =
        Confidence.features(
            features, length, subject.words(), relation, List.of(object.phrase().words()), method);
    return Math.round(learned.applyAsDouble(all) * STEPS) / STEPS;
  }
}
