package org.tidings.article.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.passage.Headline;
import org.tidings.article.passage.Passages;
import org.tidings.article.text.English;
import org.tidings.article.text.SafeCharacters;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;

/**
 * Reads documents as articles: decodes, finds text and metadata, leaves out what is not the
 * article's own. The same bytes give the same article. Thread-safe.
 */
public final class ArticleReader {

  private static final String ENGLISH = "en";

  private final Metadata defaults;
  private final TextLimits limits;

  /**
   * @param defaults what is to be taken as known where an article does not say it
   */
  public ArticleReader(Metadata defaults, TextLimits limits) {
    this.defaults = defaults;
    this.limits = limits;
  }

  /** The article that the document is, or why it is none. Never throws for what a document says. */
  public ReadOutcome read(RawDocument document) {
    String identifier = SafeCharacters.in(document.identifier());
    try {
      Draft draft = DraftReader.read(identifier, document, limits);
      identifier = draft.identifier();
      return outcome(draft, document.capture().day());
    } catch (NoArticleException e) {
      return new ReadOutcome.Skipped(identifier, e.reason(), e.detail(), Optional.empty());
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      // Whatever is wrong with one article must not end the build. Memory is everybody's.
      return new ReadOutcome.Skipped(
          identifier, SkipReason.BUG, "A bug in Tidings; please report it: " + e, Optional.empty());
    }
  }

  private ReadOutcome outcome(Draft draft, Optional<LocalDate> fetched) throws NoArticleException {
    if (draft.text().length() > limits.maxArticle()) {
      throw limits.exceeded();
    }
    Passages passages = Passages.of(draft.text(), draft.paragraphs(), limits.maxPassage());
    if (passages.own().isEmpty()) {
      throw new NoArticleException(SkipReason.EMPTY, "it has no text of its own");
    }
    Metadata told = draft.metadata().orElse(defaults);
    // News is fetched within a day or so, and no later day can be that of the publication.
    Metadata known = fetched.isEmpty() ? told : told.orElse(Metadata.NONE.withDate(fetched.get()));
    List<String> words = passages.own().stream().map(span -> span.in(draft.text())).toList();
    Optional<String> other = otherLanguage(known, words);
    Metadata metadata = known.orElse(Headline.of(words));
    String language = metadata.language().map(English::tag).orElse(other.isEmpty() ? ENGLISH : "");
    ReadOutcome.Accepted article =
        new ReadOutcome.Accepted(
            new Article(
                draft.identifier(),
                metadata.withLanguage(language),
                draft.text(),
                passages.own(),
                draft.pages()),
            notes(draft, told, known, passages));
    return other.isEmpty()
        ? article
        : new ReadOutcome.Skipped(
            draft.identifier(),
            SkipReason.NOT_ENGLISH,
            "it is in " + other.orElseThrow(),
            Optional.of(article));
  }

  private static ReadingNotes notes(Draft draft, Metadata told, Metadata known, Passages passages) {
    return new ReadingNotes(
        known.date().map(day -> dayFrom(draft, told)), passages.leftOut(), draft.remarks());
  }

  private static String dayFrom(Draft draft, Metadata told) {
    if (draft.metadata().date().isPresent()) {
      return draft.dayFrom().orElse("the article");
    }
    return told.date().isPresent() ? "what you said" : "the day when it was fetched";
  }

  private static Optional<String> otherLanguage(Metadata metadata, List<String> passages) {
    return metadata
        .language()
        .flatMap(English::otherLanguageNamed)
        .or(() -> English.otherLanguageOf(String.join(" ", passages)));
  }
}
