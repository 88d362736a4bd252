package org.tidings.pipeline.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parsers to choose from. */
public enum ParserChoice {
  /** CoreNLP's neural dependency parser; its model comes with Tidings. */
  FAST,
  /** CoreNLP's shift-reduce constituency parser with a beam; its model must be fetched. */
  ACCURATE;

  /** As written on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The labels of all. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ParserChoice::label).toList();
  }

  public static Optional<ParserChoice> labelled(String label) {
    return Arrays.stream(values()).filter(choice -> choice.label().equals(label)).findFirst();
  }
}
