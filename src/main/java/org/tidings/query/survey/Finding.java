package org.tidings.query.survey;

import java.util.List;
import java.util.Optional;

/**
 * Something in an article's graph that a shape does not allow.
 *
 * @param article IRI of the article
 * @param severity Violation, Warning or Info
 * @param focusNode the node that is not as it should be
 * @param path the property that is at fault, where it is one
 * @param message the shape's message
 * @param sentences the sentences that the node comes from, as far as they can be told
 */
public record Finding(
    String article,
    String severity,
    String focusNode,
    Optional<String> path,
    String message,
    List<String> sentences) {

  public Finding {
    sentences = List.copyOf(sentences);
  }
}
