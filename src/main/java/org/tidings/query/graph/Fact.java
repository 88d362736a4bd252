package org.tidings.query.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something that articles state, with the sentences that do.
 *
 * @param articles how many articles state it, in whatever way
 * @param plain whether it stands in the graph without its evidence: an article asserts it, and it
 *     is likely right and worth looking up
 * @param sentences how many sentences there are
 * @param evidence the sentences, as many as were asked for and in the order that was asked for
 */
public record Fact(
    Statement statement, int articles, boolean plain, int sentences, List<Evidence> evidence) {

  private static final int QUOTES = 3;
  private static final double SURE = 0.6;
  private static final double WORTHY = 0.5;

  public Fact {
    evidence = List.copyOf(evidence);
  }

  public Term subject() {
    return statement.subject();
  }

  public Term relation() {
    return statement.relation();
  }

  public Term object() {
    return statement.object();
  }

  /** What states it, if {@code positive}, or denies it. */
  public List<Evidence> evidence(boolean positive) {
    return evidence.stream().filter(it -> it.positive() == positive).toList();
  }

  /** Whether an article asserts it, in its own voice or from a source. */
  public boolean isAsserted() {
    return plain || evidence.stream().anyMatch(Evidence::isAsserted);
  }

  /**
   * Whether readers should see it among the first: a plain fact, or what somebody says, denies or
   * plans that is likely read rightly and worth looking up.
   */
  public boolean isTelling() {
    return plain || (!isAsserted() && isWorthTelling(confidence(), worth()));
  }

  /** Whether what no article asserts is sure and worthy enough to be among the first. */
  public static boolean isWorthTelling(double confidence, double worth) {
    return confidence >= SURE && worth >= WORTHY;
  }

  /** Whether a sentence says that it is so. */
  public boolean isAffirmed() {
    return evidence(true).stream().anyMatch(Evidence::isCertain);
  }

  /** Whether a sentence says that it is not so. */
  public boolean isDenied() {
    return evidence(false).stream().anyMatch(Evidence::isCertain);
  }

  /** Whether some say it and some deny it. */
  public boolean isDisputed() {
    return isAffirmed() && isDenied();
  }

  /** The newest date of publication; may be empty. */
  public String latest() {
    return evidence.stream()
        .map(it -> it.source().date())
        .max(Comparator.naturalOrder())
        .orElse("");
  }

  /** The outlets whose articles state it, those of what is asserted where something is. */
  public List<String> outlets() {
    List<Evidence> asserting = evidence.stream().filter(it -> plain && it.isAsserted()).toList();
    return (asserting.isEmpty() ? evidence : asserting)
        .stream()
            .map(it -> it.source().publisher())
            .filter(it -> !it.isEmpty())
            .distinct()
            .toList();
  }

  /** How sure it is told, where no sentence tells it as certain: {@code intended}; else empty. */
  public String reserve() {
    return evidence.stream().anyMatch(Evidence::isCertain)
        ? ""
        : evidence.stream()
            .map(it -> it.modality().toLowerCase(Locale.ROOT))
            .findFirst()
            .orElse("");
  }

  /** When it happened, if all sentences that tell it agree; else empty. */
  public String happened() {
    List<String> times =
        evidence.stream().map(Evidence::time).filter(it -> !it.isEmpty()).distinct().toList();
    return times.size() == 1 ? times.get(0) : "";
  }

  /** The best of its sentences, between 0 and 1. */
  public double confidence() {
    return evidence.stream().mapToDouble(Evidence::confidence).max().orElse(0);
  }

  /** How likely somebody would look it up, by the best of its sentences; between 0 and 1. */
  public double worth() {
    return evidence.stream().mapToDouble(Evidence::worth).max().orElse(0);
  }

  /** Who says it, where it is a claim. */
  public List<Term> speakers() {
    return evidence.stream().flatMap(it -> it.speaker().stream()).distinct().toList();
  }

  /**
   * The further arguments on which all sentences agree that have any, so that what different
   * sentences tell is never taken for one happening.
   */
  public List<FactQualifier> qualifiers() {
    return evidence.stream()
        .map(Evidence::qualifiers)
        .filter(it -> !it.isEmpty())
        .reduce((one, other) -> one.stream().filter(other::contains).toList())
        .orElse(List.of());
  }

  /** The first sentences, to be shown beside it. */
  public List<Evidence> quotes() {
    return evidence.stream().limit(QUOTES).toList();
  }
}
