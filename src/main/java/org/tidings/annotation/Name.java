package org.tidings.annotation;

import java.util.Optional;
import org.tidings.annotation.gazetteer.KnownName;

/**
 * A run of tokens that is one name, title or nationality.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param type {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION} or {@code MISC} of CoreNLP's
 *     taggers; {@code COUNTRY}, {@code NATIONALITY}, {@code CITY}, {@code TITLE} ... of the
 *     gazetteer
 * @param known the gazetteer's entry, where there is one
 */
public record Name(int begin, int end, String type, Optional<KnownName> known) {

  /** Whether the token at {@code index} is part of the name. */
  public boolean covers(int index) {
    return begin <= index && index < end;
  }
}
