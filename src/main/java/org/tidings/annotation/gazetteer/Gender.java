package org.tidings.annotation.gazetteer;

import java.util.Optional;

/** The grammatical gender with which English speaks of a person. */
public enum Gender {
  MALE,
  FEMALE;

  /** The gender of a table's column; empty for what both bear. */
  static Optional<Gender> of(String column) {
    return switch (column) {
      case "m" -> Optional.of(MALE);
      case "f" -> Optional.of(FEMALE);
      default -> Optional.empty();
    };
  }
}
