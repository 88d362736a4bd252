package org.tidings.story.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What one article says of a fact.
 *
 * @param article its IRI
 * @param original the article that it repeats, or itself
 * @param publisher the outlet of the original
 * @param day of publication, as a literal
 * @param statement the article's statement of it
 * @param stated subject, relation and object
 * @param words the label of the object, where it is a thing
 * @param plain whether the article asserts it
 * @param occasions one for each sentence that states it
 */
record Telling(
    Node article,
    Node original,
    Optional<Node> publisher,
    Optional<Node> day,
    Node statement,
    Triple stated,
    String words,
    boolean plain,
    List<Occasion> occasions) {

  /**
   * A sentence that states it.
   *
   * @param sentence its text; empty where no other article states the fact
   * @param speakers who say so
   * @param claim whether somebody else than the article answers for it
   * @param positive whether it says that it is so
   * @param certain whether it tells it as something that is so, or is not
   * @param intended whether it tells it as something that is meant to be
   */
  record Occasion(
      String sentence,
      Set<Node> speakers,
      boolean claim,
      boolean positive,
      boolean certain,
      boolean intended,
      double confidence,
      double worth) {}

  /** Whether the article lets somebody say that it is so. */
  boolean claims() {
    return occasions.stream().anyMatch(it -> it.claim() && it.positive() && it.certain());
  }

  /** Whether somebody means to do it, or said so. */
  boolean intends() {
    return occasions.stream().anyMatch(it -> it.positive() && it.intended());
  }

  /** Whether the article, or somebody in it, says that it is not so. */
  boolean denies() {
    return occasions.stream().anyMatch(it -> !it.positive() && it.certain());
  }
}
