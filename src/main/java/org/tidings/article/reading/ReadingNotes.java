package org.tidings.article.reading;

import java.util.List;
import java.util.Optional;
import org.tidings.article.passage.LeftOutText;

/**
 * How a document was read, for people who ask why it came out so; no part of the article.
 *
 * @param dayFrom where the day of publication was found
 * @param leftOut the paragraphs of the text that are not the article's own, in order
 * @param remarks what else is worth saying, a sentence each
 */
public record ReadingNotes(
    Optional<String> dayFrom, List<LeftOutText> leftOut, List<String> remarks) {

  public ReadingNotes {
    leftOut = List.copyOf(leftOut);
    remarks = List.copyOf(remarks);
  }
}
