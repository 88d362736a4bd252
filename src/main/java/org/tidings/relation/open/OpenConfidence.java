package org.tidings.relation.open;

import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tidings.annotation.Sentence;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.relation.confidence.ClauseFeatures;
import org.tidings.relation.confidence.Confidence;

/** How likely the propositions of one clause are, or those of a sentence that no verb states. */
final class OpenConfidence {

  private static final double STEPS = 100;

  private final Set<String> features;
  private final int length;
  private final ToDoubleFunction<Set<String>> learned;

  OpenConfidence(Clause clause, ToDoubleFunction<Set<String>> learned) {
    this(ClauseFeatures.of(clause), clause.sentence(), learned);
  }

  OpenConfidence(Sentence sentence, ToDoubleFunction<Set<String>> learned) {
    this(Set.of(), sentence, learned);
  }

  private OpenConfidence(
      Set<String> features, Sentence sentence, ToDoubleFunction<Set<String>> learned) {
    this.features = features;
    this.length = sentence.tokens().size();
    this.learned = learned;
  }

  /** From 0 to 1, in hundredths: more it does not know. */
  double of(Phrase subject, List<String> relation, Phrase object, OpenRule rule) {
    Set<String> all =
        Confidence.features(
            features,
            length,
            subject.words(),
            String.join(" ", relation),
            List.of(object.words()),
            rule.label());
    return Math.round(learned.applyAsDouble(all) * STEPS) / STEPS;
  }
}
