package org.tidings.relation.typed;

import java.util.Optional;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;
import org.tidings.identity.Resolution;
import org.tidings.relation.typed.pair.ArgumentKind;
import org.tidings.relation.typed.pair.TypedMention;

/**
 * What the mentions of typed facts stand for. "He was born in Graz": whatever "he" was resolved to,
 * it is no country. A name stays what it is: there the tagger may be wrong about the kind.
 */
record Referents(Resolution resolution) {

  /** What a mention stands for; empty if that is not known or cannot be. */
  Optional<Referent> of(TypedMention mention, ArgumentKind wanted) {
    return wanted.isEntity()
        ? resolution
            .at(mention.headToken().span())
            .map(Mention::referent)
            .filter(it -> mention.isName() || !(it instanceof Entity) || wanted.isOfKind(it))
        : Optional.empty();
  }
}
