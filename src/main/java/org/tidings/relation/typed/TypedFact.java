package org.tidings.relation.typed;

import java.util.Optional;
import org.tidings.clause.context.Context;
import org.tidings.identity.Referent;
import org.tidings.relation.typed.pair.TypedMention;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * A typed relation between two mentions of a sentence.
 *
 * @param subjectReferent what the subject stands for, where the resolver can tell and its kind does
 *     not speak against it
 * @param objectReferent the same of the object; empty for dates and titles
 * @param context in what light it is said
 * @param confidence how likely it is right, from 0 to 1
 * @param method the rule that found it, or {@code classifier}
 */
public record TypedFact(
    TypedProperty property,
    TypedMention subject,
    TypedMention object,
    Optional<Referent> subjectReferent,
    Optional<Referent> objectReferent,
    Context context,
    double confidence,
    String method) {

  /** In the open world a classifier alone is right nineteen times out of twenty from here on. */
  private static final double SURE = 0.9;

  public TypedFact {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("no confidence: " + confidence);
    }
  }

  /**
   * Whether it can stand without its evidence: it is asserted, a rule agrees or the classifier is
   * sure, and it relates named entities of the right kinds.
   */
  public boolean isPlain() {
    return context.isAsserted() && isSure() && isKnown();
  }

  private boolean isSure() {
    return !method.equals(TypedFactExtractor.CLASSIFIER) || confidence >= SURE;
  }

  private boolean isKnown() {
    return subjectReferent.filter(it -> property.subject().isOfKind(it)).isPresent()
        && (!property.object().isEntity()
            || objectReferent.filter(it -> property.object().isOfKind(it)).isPresent());
  }
}
