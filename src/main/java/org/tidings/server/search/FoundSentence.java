package org.tidings.server.search;

import java.util.List;
import org.tidings.server.explore.Markup.Run;

/**
 * A sentence that was found.
 *
 * @param runs its text, with the words that were searched for marked
 * @param path of the article, with the fragment of the sentence
 * @param articles in how many articles it stands, word for word
 */
public record FoundSentence(List<Run> runs, String path, IndexedArticle article, int articles) {

  public FoundSentence {
    runs = List.copyOf(runs);
  }

  /** The whole sentence. */
  public String text() {
    return String.join("", runs.stream().map(Run::text).toList());
  }
}
