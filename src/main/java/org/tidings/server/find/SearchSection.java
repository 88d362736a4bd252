package org.tidings.server.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of what is found. */
public enum SearchSection {
  NAMES,
  FACTS,
  SENTENCES;

  /** As in an address. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SearchSection> of(String label) {
    return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
  }
}
