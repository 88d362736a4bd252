package org.tidings.identity.dictionary;

import java.util.Optional;

/** Which Wikipedia article a name leads to. Implementations are thread-safe. */
public interface NameDictionary {

  /** The likeliest sense of a name, in this very spelling. */
  Optional<Sense> find(String name);

  /** Fixes all answers: equal for equal dictionaries. */
  String checksum();
}
