package org.tidings.article.reading;

import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.source.Format;
import org.tidings.source.SkipReason;

/** What became of a document that was read. */
public sealed interface ReadOutcome {

  /** The article's identifier, or the document's where it is skipped before it has one. */
  String identifier();

  /** The document is an article. */
  record Accepted(Article article, ReadingNotes notes) implements ReadOutcome {

    @Override
    public String identifier() {
      return article.identifier();
    }

    /** As what it was read, in a few words: kind, day and where it was found, and length. */
    public String inBrief(Format format) {
      String day =
          article
              .metadata()
              .date()
              .map(it -> it + notes.dayFrom().map(from -> " from " + from).orElse(""))
              .orElse("no day");
      return "%s, %s, %,d characters".formatted(format.label(), day, article.text().length());
    }
  }

  /**
   * The document is none, or not one to build on.
   *
   * @param detail one sentence for the report, without the identifier
   * @param seen what it would be, where it was read so far
   */
  record Skipped(String identifier, SkipReason reason, String detail, Optional<Accepted> seen)
      implements ReadOutcome {}
}
