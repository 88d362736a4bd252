package org.tidings.article.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;

class ArticleReaderTest {

  private static final String LEAD =
      "The parliament of the island voted on Tuesday to build a second harbour.";
  private static final String NEXT = "The bank will lend half of the money, the minister said.";

  @Test
  void keepsTheTextOfARecordAsItIsGiven() {
    String text = "  " + LEAD + "\r\n\r\n\t" + NEXT + "  ";
    Article article =
        record("{\"text\": \"%s\"}", text.replace("\r\n", "\\r\\n").replace("\t", "\\t"));
    assertThat(article.text()).isEqualTo(text);
    assertThat(words(article)).containsExactly(LEAD, NEXT);
  }

  @Test
  void namesARecordByItsIdElseItsAddressElseItsLine() {
    assertThat(record("{\"url\":\"http://x/1\",\"id\":\"a\",\"text\":\"%s\"}", LEAD).identifier())
        .isEqualTo("a");
    assertThat(record("{\"id\":17,\"text\":\"%s\"}", LEAD).identifier()).isEqualTo("17");
    assertThat(record("{\"id\":null,\"url\":\"http://x/1\",\"text\":\"%s\"}", LEAD).identifier())
        .isEqualTo("http://x/1");
    assertThat(record("{\"id\":\" \",\"text\":\"%s\"}", LEAD).identifier())
        .isEqualTo("news.jsonl:17");
  }

  @Test
  void takesMetadataFromARecordAndTheRestFromTheDefaults() {
    Metadata metadata =
        record(
                "{\"title\":\"T\",\"author\":\"A\",\"date\":\"2024-11-06T10:00:00Z\",\"text\":\"%s\"}",
                LEAD)
            .metadata();
    assertThat(metadata.title()).contains("T");
    assertThat(metadata.author()).contains("A");
    assertThat(metadata.date()).contains(LocalDate.of(2024, 11, 6));
    assertThat(metadata.publisher()).contains("The Planet");
    assertThat(metadata.language()).contains("en");
  }

  @Test
  void readsTheHtmlOfARecord() {
    Article article =
        record(
            "{\"id\":\"a\",\"html\":\"<title>Island</title><p>%s</p><p>" + NEXT + "</p>\"}", LEAD);
    assertThat(words(article)).containsExactly(LEAD, NEXT);
    assertThat(article.text()).isEqualTo(LEAD + "\n\n" + NEXT);
    assertThat(article.metadata().title()).contains("Island");
  }

  @Test
  void takesAHeadlineForTheTitleAndKeepsItAsAPassage() {
    Article article = text("Island votes\n" + LEAD);
    assertThat(article.metadata().title()).contains("Island votes");
    assertThat(words(article)).containsExactly("Island votes", LEAD);
    assertThat(text(LEAD + "\n" + NEXT).metadata().title()).isEmpty();
  }

  @Test
  void leavesDatelinesAndListMarksOutOfThePassages() {
    assertThat(words(text("Island votes\nBRANSK (AP) — " + LEAD + "\n- " + NEXT)))
        .containsExactly("Island votes", LEAD, NEXT);
  }

  @Test
  void leavesBoilerplateInTheTextButOutOfThePassages() {
    Article article = text(LEAD + "\nSign up for our free newsletter\n" + NEXT);
    assertThat(words(article)).containsExactly(LEAD, NEXT);
    assertThat(article.text()).contains("Sign up");
  }

  @Test
  void leavesANoteBehindTheWordsOfItsParagraphOutOfThePassages() {
    Article article = text(LEAD + " Editor's note: Ivo Brandt regularly threatens fishermen.");
    assertThat(words(article)).containsExactly(LEAD);
    assertThat(article.text()).contains("Ivo Brandt");
    String about = LEAD + " The editor's note said: Ivo Brandt regularly threatens fishermen.";
    assertThat(words(text(about))).containsExactly(about);
  }

  @Test
  void cutsLongPassages() {
    TextLimits limits = new TextLimits(100_000, 200);
    Article article =
        accepted(new ArticleReader(Metadata.NONE, limits), Format.TEXT, (LEAD + " ").repeat(50));
    assertThat(article.passages()).allMatch(span -> span.length() <= 200);
    assertThat(String.join(" ", words(article))).isEqualTo((LEAD + " ").repeat(50).strip());
  }

  @Test
  void leavesBlanksAtACutOutOfThePassages() {
    ArticleReader reader = new ArticleReader(Metadata.NONE, new TextLimits(2000, 14));
    Article article = accepted(reader, Format.TEXT, "one two three  four five six");
    assertThat(article.passages()).containsExactly(new Span(0, 13), new Span(15, 28));
  }

  @Test
  void leavesPicturesInLettersOutOfThePassages() {
    String picture = "iVBORw0KGgo/".repeat(100);
    assertThat(words(text(LEAD + " " + picture + " " + NEXT))).containsExactly(LEAD, NEXT);
  }

  @Test
  void skipsTextsThatAreTooLong() {
    ArticleReader reader = new ArticleReader(Metadata.NONE, new TextLimits(50, 50));
    assertThat(skipped(reader, LEAD)).isEqualTo(SkipReason.TOO_LARGE);
  }

  @Test
  void skipsWhatTheUserSaysIsInAnotherLanguage() {
    ArticleReader reader = new ArticleReader(Metadata.NONE.withLanguage("de"), TextLimits.DEFAULT);
    assertThat(skipped(reader, LEAD)).isEqualTo(SkipReason.NOT_ENGLISH);
  }

  @Test
  void doesNotBelieveAPageThatSaysItsEnglishIsGerman() {
    String html = "<html lang=de><body><p>" + LEAD + "</p><p>" + NEXT + "</p></body></html>";
    Article article = accepted(reader(), Format.HTML, html);
    assertThat(article.metadata().language()).contains("en");
  }

  @Test
  void readsExcerptsBetweenLongRunsOfBlanks() {
    String text = " ".repeat(700) + LEAD + " ".repeat(1200) + NEXT;
    Article article = record("{\"text\":\"%s\"}", text);
    assertThat(article.passages())
        .containsExactly(
            new Span(700, 700 + LEAD.length()),
            new Span(text.length() - NEXT.length(), text.length()));
  }

  private static ArticleReader reader() {
    Metadata defaults =
        new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.of("The Planet"),
            Optional.empty(),
            Optional.of(LocalDate.of(2000, 1, 1)),
            Optional.empty());
    return new ArticleReader(defaults, TextLimits.DEFAULT);
  }

  private static Article record(String json, String text) {
    return accepted(reader(), Format.RECORD, json.formatted(text));
  }

  private static Article text(String text) {
    return accepted(reader(), Format.TEXT, text);
  }

  private static Article accepted(ArticleReader reader, Format format, String content) {
    ReadOutcome outcome = reader.read(document(format, content));
    assertThat(outcome).isInstanceOf(ReadOutcome.Accepted.class);
    return ((ReadOutcome.Accepted) outcome).article();
  }

  private static SkipReason skipped(ArticleReader reader, String content) {
    return ((ReadOutcome.Skipped) reader.read(document(Format.TEXT, content))).reason();
  }

  private static RawDocument document(Format format, String content) {
    return new RawDocument("news.jsonl:17", Optional.empty(), format, content.getBytes(UTF_8));
  }

  private static List<String> words(Article article) {
    return article.passages().stream().map(span -> span.in(article.text())).toList();
  }
}
