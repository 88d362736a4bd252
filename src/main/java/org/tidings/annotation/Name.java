package org.tidings.annotation;

import java.util.Optional;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;

/**
 * A run of tokens that is one name, title or nationality.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param type of an entity, or a title
 * @param known the gazetteer's entry, where there is one
 */
public record Name(int begin, int end, EntityType type, Optional<KnownName> known) {

  /** Whether the token at {@code index} is part of the name. */
  public boolean covers(int index) {
    return begin <= index && index < end;
  }
}
