package org.tidings.article.reading;

import java.util.List;
import java.util.Optional;
import org.tidings.article.Metadata;
import org.tidings.article.day.AddressDay;
import org.tidings.article.day.FoundDay;
import org.tidings.article.document.DocumentException;
import org.tidings.article.document.DocumentText;
import org.tidings.article.document.EpubText;
import org.tidings.article.document.MailText;
import org.tidings.article.document.OfficeText;
import org.tidings.article.document.PdfText;
import org.tidings.article.document.RtfText;
import org.tidings.article.html.HtmlPage;
import org.tidings.article.html.PageFacts;
import org.tidings.article.passage.DayInText;
import org.tidings.article.reading.JsonRecord.MalformedException;
import org.tidings.article.text.English;
import org.tidings.article.text.MovedPlaces;
import org.tidings.article.text.SafeCharacters;
import org.tidings.article.text.TextDecoder;
import org.tidings.article.text.TextRepair;
import org.tidings.source.BoundedName;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;

/** Takes text and metadata out of documents, each format in its way. */
final class DraftReader {

  private static final String ENGLISH = "en";

  private final TextLimits limits;

  private DraftReader(TextLimits limits) {
    this.limits = limits;
  }

  /**
   * What {@code document} holds.
   *
   * @throws NoArticleException if it cannot be read at all
   */
  static Draft read(String identifier, RawDocument document, TextLimits limits)
      throws NoArticleException {
    return new DraftReader(limits).read(identifier, document);
  }

  private Draft read(String identifier, RawDocument document) throws NoArticleException {
    Draft draft = inItsFormat(identifier, document).withAddress(document.capture().address());
    return draft.metadata().date().isPresent()
        ? draft
        : DayInText.of(draft.text(), draft.paragraphs())
            .or(() -> draft.metadata().url().flatMap(AddressDay::found))
            .map(draft::datedTo)
            .orElse(draft);
  }

  private Draft inItsFormat(String identifier, RawDocument document) throws NoArticleException {
    return switch (document.format()) {
      case TEXT -> Draft.plain(identifier, Metadata.NONE, repaired(decoded(document, false)));
      case MARKDOWN -> markdown(identifier, repaired(decoded(document, false)));
      case HTML -> page(identifier, decoded(document, true));
      case RECORD -> record(identifier, document);
      case PDF, WORD, OPEN_DOCUMENT, RICH_TEXT, EPUB, MAIL -> document(identifier, document);
    };
  }

  private static String decoded(RawDocument document, boolean declaresCharset)
      throws NoArticleException {
    return TextDecoder.decode(document.content(), declaresCharset, document.capture().charset())
        .map(SafeCharacters::in)
        .orElseThrow(
            () -> new NoArticleException(SkipReason.BINARY, "its bytes are not those of a text"));
  }

  // What is longer by far is not worth the work.
  private String repaired(String text) throws NoArticleException {
    if (text.length() / 2 > limits.maxArticle()) {
      throw limits.exceeded();
    }
    return TextRepair.repaired(text);
  }

  private static Draft markdown(String identifier, String document) {
    MarkdownText text = MarkdownText.parse(document);
    FrontMatter matter = text.matter();
    Optional<String> dayFrom = matter.metadata().date().map(day -> "its front matter");
    return new Draft(
            identifier,
            matter.metadata(),
            text.text(),
            text.paragraphs(),
            dayFrom,
            List.of(),
            List.of())
        .withRemark(unreadable(matter.unreadableDay()));
  }

  private static Optional<String> unreadable(Optional<String> day) {
    return day.map(written -> "Its date is no day that can be read: " + written);
  }

  private Draft document(String identifier, RawDocument document) throws NoArticleException {
    try {
      DocumentText text = text(document);
      Metadata metadata =
          new Metadata(
              Optional.empty(),
              text.title(),
              text.publisher(),
              text.author(),
              text.day().map(FoundDay::day),
              text.language());
      String words = repaired(SafeCharacters.in(text.text()));
      return Draft.plain(
              identifier,
              English.isClearly(words) ? metadata.withLanguage(ENGLISH) : metadata,
              words)
          .withDayFrom(text.day().map(FoundDay::from))
          .withPages(MovedPlaces.of(text.pages(), text.text(), words));
    } catch (StackOverflowError e) {
      throw new NoArticleException(SkipReason.MALFORMED, "it is nested without end");
    } catch (DocumentException e) {
      throw new NoArticleException(SkipReason.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  private static DocumentText text(RawDocument document) throws DocumentException {
    byte[] content = document.content();
    return switch (document.format()) {
      case PDF -> PdfText.of(content);
      case WORD -> OfficeText.docx(content);
      case OPEN_DOCUMENT -> OfficeText.odt(content);
      case RICH_TEXT -> RtfText.of(content);
      case EPUB -> EpubText.of(content);
      case MAIL ->
          MailText.of(content, html -> String.join("\n\n", HtmlPage.parse(html).paragraphs()));
      case TEXT, MARKDOWN, HTML, RECORD ->
          throw new IllegalArgumentException("no document: " + document.format());
    };
  }

  private Draft page(String identifier, String html) throws NoArticleException {
    HtmlPage page = HtmlPage.parse(html);
    String text = repaired(SafeCharacters.in(String.join("\n\n", page.paragraphs())));
    Metadata metadata = metadata(page.facts());
    return Draft.plain(
            identifier, English.isClearly(text) ? metadata.withLanguage(ENGLISH) : metadata, text)
        .withDayFrom(page.facts().day().map(FoundDay::from));
  }

  private static Metadata metadata(PageFacts facts) {
    return new Metadata(
        facts.url().filter(url -> url.contains("://")),
        facts.title(),
        facts.publisher(),
        facts.author(),
        facts.day().map(FoundDay::day),
        facts.language());
  }

  private Draft record(String identifier, RawDocument document) throws NoArticleException {
    try {
      JsonRecord record = JsonRecord.parse(document.content());
      String name = BoundedName.of(record.identifier().orElse(identifier));
      Draft draft =
          record.text().isPresent()
              ? Draft.plain(name, Metadata.NONE, repaired(record.text().orElseThrow()))
              : page(name, record.html().orElseThrow(() -> textless()));
      return draft
          .knowing(record.metadata(), Optional.of("its field date"))
          .withRemark(unreadable(record.unreadableDay()));
    } catch (MalformedException e) {
      throw new NoArticleException(SkipReason.MALFORMED, String.valueOf(e.getMessage()));
    }
  }

  private static NoArticleException textless() {
    return new NoArticleException(SkipReason.EMPTY, "it has neither text nor html");
  }
}
