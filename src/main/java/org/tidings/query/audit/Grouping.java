package org.tidings.query.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** By what facts are told apart when they are counted. */
public enum Grouping {
  RELATION,
  /** The rule or classifier that read them. */
  RULE,
  /** Who published the surest sentence. */
  OUTLET,
  /** How sure they are to be read rightly, in tenths. */
  CONFIDENCE;

  /** The word that it is asked for by. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Grouping> named(String label) {
    return Arrays.stream(values()).filter(it -> it.label().equals(label)).findFirst();
  }

  public static List<String> labels() {
    return Arrays.stream(values()).map(Grouping::label).toList();
  }

  String of(SampledFact fact) {
    String name =
        switch (this) {
          case RELATION -> fact.relation();
          case RULE -> fact.rule();
          case OUTLET -> fact.outlet();
          case CONFIDENCE -> band(fact.confidence());
        };
    return name.isEmpty() ? "(unknown)" : name;
  }

  private static String band(double confidence) {
    int tenth = Math.min(9, (int) Math.floor(confidence * 10 + 1e-9));
    return "0.%d to %s".formatted(tenth, tenth == 9 ? "1.0" : "0." + (tenth + 1));
  }
}
