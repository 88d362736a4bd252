package org.tidings.article.reading;

import java.util.List;
import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.article.html.HtmlPage;
import org.tidings.article.html.PageFacts;
import org.tidings.article.passage.Headline;
import org.tidings.article.passage.Paragraphs;
import org.tidings.article.passage.Passages;
import org.tidings.article.reading.JsonRecord.MalformedException;
import org.tidings.article.text.English;
import org.tidings.article.text.PublicationDate;
import org.tidings.article.text.SafeCharacters;
import org.tidings.article.text.TextDecoder;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;

/**
 * Reads documents as articles: decodes, finds text and metadata, leaves out what is not the
 * article's own. The same bytes give the same article. Thread-safe.
 */
public final class ArticleReader {

  private static final String ENGLISH = "en";

  /** What a document turned out to hold, before it is known whether it is an article. */
  private record Draft(String identifier, Metadata metadata, String text, List<Span> paragraphs) {}

  /** A document that holds no article; the detail is for the report. */
  private static final class SkippedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final SkipReason reason;
    private final String detail;

    SkippedException(SkipReason reason, String detail) {
      super(detail);
      this.reason = reason;
      this.detail = detail;
    }
  }

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
      Draft draft = draft(identifier, document);
      identifier = draft.identifier();
      return new ReadOutcome.Accepted(article(draft));
    } catch (SkippedException e) {
      return new ReadOutcome.Skipped(identifier, e.reason, e.detail);
    }
  }

  private static Draft draft(String identifier, RawDocument document) throws SkippedException {
    return switch (document.format()) {
      case TEXT -> plain(identifier, Metadata.NONE, decoded(document, false));
      case MARKDOWN -> markdown(identifier, decoded(document, false));
      case HTML -> page(identifier, Metadata.NONE, decoded(document, true));
      case RECORD -> record(identifier, document);
    };
  }

  private static String decoded(RawDocument document, boolean declaresCharset)
      throws SkippedException {
    return TextDecoder.decode(document.content(), declaresCharset)
        .map(SafeCharacters::in)
        .orElseThrow(
            () -> new SkippedException(SkipReason.BINARY, "its bytes are not those of a text"));
  }

  private static Draft plain(String identifier, Metadata metadata, String text) {
    return new Draft(identifier, metadata, text, Paragraphs.of(text));
  }

  private static Draft markdown(String identifier, String document) {
    MarkdownText text = MarkdownText.parse(document);
    return new Draft(identifier, text.metadata(), text.text(), text.paragraphs());
  }

  private static Draft page(String identifier, Metadata known, String html) {
    HtmlPage page = HtmlPage.parse(html);
    String text = SafeCharacters.in(String.join("\n\n", page.paragraphs()));
    Metadata metadata = metadata(page.facts());
    return plain(
        identifier,
        known.orElse(English.isClearly(text) ? metadata.withLanguage(ENGLISH) : metadata),
        text);
  }

  private static Metadata metadata(PageFacts facts) {
    return new Metadata(
        facts.url().filter(url -> url.contains("://")),
        facts.title(),
        facts.publisher(),
        facts.author(),
        facts.date().flatMap(PublicationDate::lenient),
        facts.language());
  }

  private static Draft record(String identifier, RawDocument document) throws SkippedException {
    try {
      JsonRecord record = JsonRecord.parse(document.content());
      String name = record.identifier().orElse(identifier);
      Metadata metadata = record.metadata();
      if (record.text().isPresent()) {
        return plain(name, metadata, record.text().orElseThrow());
      }
      return page(name, metadata, record.html().orElseThrow(() -> textless()));
    } catch (MalformedException e) {
      throw new SkippedException(SkipReason.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  private static SkippedException textless() {
    return new SkippedException(SkipReason.EMPTY, "it has neither text nor html");
  }

  private Article article(Draft draft) throws SkippedException {
    if (draft.text().length() > limits.maxArticle()) {
      throw new SkippedException(
          SkipReason.TOO_LARGE,
          "its text has more than %,d characters".formatted(limits.maxArticle()));
    }
    List<Span> passages = Passages.of(draft.text(), draft.paragraphs(), limits.maxPassage());
    if (passages.isEmpty()) {
      throw new SkippedException(SkipReason.EMPTY, "it has no text of its own");
    }
    Metadata metadata = draft.metadata().orElse(defaults);
    List<String> words = passages.stream().map(span -> span.in(draft.text())).toList();
    Optional<String> other = otherLanguage(metadata, words);
    if (other.isPresent()) {
      throw new SkippedException(SkipReason.NOT_ENGLISH, "it is in " + other.orElseThrow());
    }
    return new Article(
        draft.identifier(),
        metadata
            .orElse(Headline.of(words))
            .withLanguage(metadata.language().map(English::tag).orElse(ENGLISH)),
        draft.text(),
        passages);
  }

  private static Optional<String> otherLanguage(Metadata metadata, List<String> passages) {
    return metadata
        .language()
        .flatMap(English::otherLanguageNamed)
        .or(() -> English.otherLanguageOf(String.join(" ", passages)));
  }
}
