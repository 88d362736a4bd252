package org.tidings.query.graph;

import java.util.Optional;
import org.tidings.article.Span;

/**
 * A sentence of an article. What the graph does not tell is empty.
 *
 * @param path of the article under the store's base, with the fragment of the sentence
 * @param span in the article's text
 * @param page of a printed document on which it begins, from 1
 */
public record SourceSentence(
    String iri, String path, String text, Optional<Span> span, Optional<Integer> page) {

  static final SourceSentence UNKNOWN =
      new SourceSentence("", "", "", Optional.empty(), Optional.empty());

  /** Where it begins, in UTF-16 units of the article's text. */
  public int begin() {
    return span.map(Span::begin).orElse(0);
  }

  /** Where it ends, exclusive. */
  public int end() {
    return span.map(Span::end).orElse(0);
  }

  /** Whether another stretch begins in this one. */
  public boolean holds(Span other) {
    return begin() <= other.begin() && other.begin() < end();
  }
}
