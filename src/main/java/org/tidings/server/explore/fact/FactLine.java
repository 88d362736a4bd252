package org.tidings.server.explore.fact;

import java.util.List;
import org.tidings.server.explore.Ref;

/**
 * A statement in a list, with what is known of its evidence.
 *
 * @param href the page of the statement
 * @param articles how many articles state it, in whatever way
 * @param plain whether an article asserts it itself
 * @param testimonies the first of its sentences, the newest first
 * @param sentences how many sentences there are
 * @param affirmed whether a sentence says that it is so
 * @param denied whether a sentence says that it is not so
 * @param latest the newest date of publication; may be empty
 * @param confidence the best of its sentences, between 0 and 1
 */
public record FactLine(
    String iri,
    String href,
    Ref subject,
    Ref relation,
    Ref object,
    int articles,
    boolean plain,
    List<Testimony> testimonies,
    int sentences,
    boolean affirmed,
    boolean denied,
    String latest,
    double confidence) {

  public FactLine {
    testimonies = List.copyOf(testimonies);
  }

  /** In words. */
  public String words() {
    return subject.label() + " " + relation.label() + " " + object.label();
  }

  /** Who says it, where it is a claim. */
  public List<Ref> speakers() {
    return testimonies.stream().flatMap(it -> it.speaker().stream()).distinct().limit(3).toList();
  }

  /** Whether some say it and some deny it. */
  public boolean isDisputed() {
    return affirmed && denied;
  }

  /** The first sentences, to be shown beside it. */
  public List<Testimony> quotes() {
    return testimonies.stream().limit(3).toList();
  }
}
