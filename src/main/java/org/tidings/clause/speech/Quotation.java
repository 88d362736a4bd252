package org.tidings.clause.speech;

import java.util.List;
import java.util.Optional;

/**
 * Words in quotation marks that somebody says: one stretch or several, split around the cue or over
 * sentences.
 *
 * @param parts in the order of the text, never empty
 * @param saying who says it; empty where nobody was found, as with a title or a word at a distance
 */
public record Quotation(List<Part> parts, Optional<Saying> saying) {

  /**
   * A stretch of a sentence within quotation marks, the marks left out.
   *
   * @param sentence index of the sentence in the article, from 0
   * @param begin index of the first token
   * @param end index after the last token
   */
  public record Part(int sentence, int begin, int end) {

    public boolean covers(int index) {
      return begin <= index && index < end;
    }
  }

  public Quotation {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a quotation needs words");
    }
  }

  /** Whether the token at {@code index} of the article's sentence {@code sentence} is within. */
  public boolean covers(int sentence, int index) {
    return parts.stream().anyMatch(part -> part.sentence() == sentence && part.covers(index));
  }
}
