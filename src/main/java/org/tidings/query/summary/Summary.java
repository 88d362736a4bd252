package org.tidings.query.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;

/**
 * What all articles state of one fact, in the same or in other words.
 *
 * @param statement the fact in the words of one of them; where there are several, with the IRI of
 *     the summary
 * @param statements all that say it, IRIs
 * @param articles all that state it
 * @param reports how many articles assert it, or where none does, let somebody say so; without
 *     those that repeat another
 * @param sources how many outlets these are of that do not repeat one another
 * @param assertedIn in how many reports it is a plain fact
 * @param claimedIn in how many reports somebody says that it is so
 * @param intendedIn in how many reports somebody means to do it
 * @param deniedIn in how many reports it is said not to be so
 * @param voices who says so, or says that it is not so
 * @param confidence of the best evidence, from 0 to 1
 * @param worth of the best evidence, from 0 to 1
 */
public record Summary(
    Statement statement,
    List<Node> statements,
    List<Source> articles,
    int reports,
    int sources,
    int assertedIn,
    int claimedIn,
    int intendedIn,
    int deniedIn,
    List<Term> voices,
    double confidence,
    double worth) {

  /** Open relations that tell what somebody is or has; the typed ones all do. */
  private static final Set<String> STATES =
      Set.of("be", "have", "be_in", "be_at", "be_of", "be_from");

  /**
   * What readers want first: by independent sources, then plain facts before claims, worth,
   * confidence and recency; at last by the words, so that the order is always the same.
   */
  public static final Comparator<Summary> FIRST =
      Comparator.comparingInt(Summary::sources)
          .thenComparing(Summary::isPlain)
          .thenComparingDouble(Summary::worth)
          .thenComparingDouble(Summary::confidence)
          .thenComparing(Summary::last)
          .reversed()
          .thenComparing(it -> it.statement().words())
          .thenComparing(it -> it.statement().iri());

  public Summary {
    statements = List.copyOf(statements);
    articles = List.copyOf(articles);
    voices = List.copyOf(voices);
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

  /** Whether an article asserts it, and it is likely right and worth looking up. */
  public boolean isPlain() {
    return assertedIn > 0;
  }

  /** Whether it is only said by somebody, or denied. */
  public boolean isClaim() {
    return !isPlain() && (claimedIn > 0 || !voices.isEmpty());
  }

  /** Whether some say it and some deny it. */
  public boolean isDisputed() {
    return deniedIn > 0 && assertedIn + claimedIn > 0;
  }

  /** Whether it tells what somebody is or has, and nothing that happened. */
  public boolean isState() {
    String iri = relation().iri();
    return !iri.startsWith(Namespaces.REL)
        || STATES.contains(iri.substring(Namespaces.REL.length()));
  }

  /**
   * Whether readers should see it among the first: a plain fact, or what somebody says, denies or
   * plans that is likely read rightly and worth looking up.
   */
  public boolean isTelling() {
    return isPlain()
        || (claimedIn + intendedIn + deniedIn > 0 && Fact.isWorthTelling(confidence, worth));
  }

  /** The outlets that state it, in the order of their names. */
  public List<String> outlets() {
    return articles.stream()
        .map(Source::publisher)
        .filter(it -> !it.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** The day of the earliest article; may be empty. */
  public String first() {
    return days().min(Comparator.naturalOrder()).orElse("");
  }

  /** The day of the latest article; may be empty. */
  public String last() {
    return days().max(Comparator.naturalOrder()).orElse("");
  }

  private Stream<String> days() {
    return articles.stream().map(Source::date).filter(it -> !it.isEmpty());
  }

  /**
   * The same fact as some of the articles tell it: with no more sources than these have outlets.
   */
  public Summary within(Predicate<Source> counting) {
    List<Source> some = articles.stream().filter(counting).toList();
    int most = (int) some.stream().map(Source::publisher).distinct().count();
    return new Summary(
        statement,
        statements,
        some,
        Math.min(reports, some.size()),
        Math.min(sources, most),
        assertedIn,
        claimedIn,
        intendedIn,
        deniedIn,
        voices,
        confidence,
        worth);
  }

  /** The end that is not {@code iri}: of a fact about itself, itself. */
  public Term other(String iri) {
    return subject().iri().equals(iri) ? object() : subject();
  }
}
