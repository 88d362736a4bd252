package org.tidings.query.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format for answers: of tables (SELECT, ASK) or of graphs (CONSTRUCT, DESCRIBE). */
public enum AnswerFormat {
  /** Aligned columns for people. */
  TABLE(false),
  CSV(false),
  TSV(false),
  JSON(false),
  XML(false),
  TURTLE(true),
  NTRIPLES(true),
  /** Needs memory for the whole answer. */
  JSONLD(true),
  /** Needs memory for the whole answer. */
  RDFXML(true);

  private final boolean forGraphs;

  AnswerFormat(boolean forGraphs) {
    this.forGraphs = forGraphs;
  }

  /** The format of that name, in any case. */
  public static Optional<AnswerFormat> named(String name) {
    String wanted = name.toUpperCase(Locale.ROOT).replace("-", "").replace("_", "");
    return Arrays.stream(values()).filter(format -> format.name().equals(wanted)).findFirst();
  }

  /** Whether it writes graphs; otherwise it writes tables. */
  public boolean isForGraphs() {
    return forGraphs;
  }

  /** As it is written on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
