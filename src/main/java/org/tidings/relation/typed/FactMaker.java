package org.tidings.relation.typed;

import org.tidings.relation.typed.pair.TypedMention;
import org.tidings.relation.typed.pair.TypedProperty;

/** Makes facts of what was found in one sentence: adds its light and what its words stand for. */
record FactMaker(FactContexts contexts, Referents referents) {

  TypedFact fact(
      TypedProperty property,
      TypedMention subject,
      TypedMention object,
      double confidence,
      String method) {
    return new TypedFact(
        property,
        subject,
        object,
        referents.of(subject, property.subject()),
        referents.of(object, property.object()),
        contexts.of(subject, object),
        confidence,
        method);
  }
}
