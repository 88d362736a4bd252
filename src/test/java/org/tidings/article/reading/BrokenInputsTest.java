package org.tidings.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.source.InputException;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.files.Sources;

/** What becomes of each of the inputs in src/test/resources/broken. */
class BrokenInputsTest {

  private static final String ACCEPTED = "accepted";
  private static final Map<String, String> OUTCOMES = new TreeMap<>();
  private static final List<Article> ARTICLES = new ArrayList<>();

  @BeforeAll
  static void readAll() throws InputException {
    OUTCOMES.putAll(read(Path.of("src/test/resources/broken")));
  }

  private static Map<String, String> read(Path input) throws InputException {
    Map<String, String> outcomes = new TreeMap<>();
    Sources sources = new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT);
    ArticleReader reader = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(List.of(input.toString()))) {
      items.forEach(
          item -> {
            String name = item.identifier().substring(item.identifier().lastIndexOf('/') + 1);
            outcomes.put(name, outcome(reader, item));
          });
    }
    return outcomes;
  }

  private static String outcome(ArticleReader reader, SourceItem item) {
    if (item instanceof Unreadable unreadable) {
      return unreadable.reason().toString();
    }
    ReadOutcome outcome = reader.read((RawDocument) item);
    if (outcome instanceof ReadOutcome.Skipped skipped) {
      return skipped.reason().toString();
    }
    ARTICLES.add(((ReadOutcome.Accepted) outcome).article());
    return ACCEPTED;
  }

  @Test
  void eachHasItsOutcome() {
    assertThat(OUTCOMES)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry("broken-lines.jsonl:1", ACCEPTED),
                Map.entry("broken-lines.jsonl:2", "MALFORMED"),
                Map.entry("broken-lines.jsonl:4", "MALFORMED"),
                Map.entry("broken-lines.jsonl:5", "MALFORMED"),
                Map.entry("broken-lines.jsonl:6", "EMPTY"),
                Map.entry("broken-lines.jsonl:7", "MALFORMED"),
                Map.entry("broken-lines.jsonl:8", ACCEPTED),
                Map.entry("broken-lines.jsonl:9", "MALFORMED"),
                Map.entry("broken-lines.jsonl:10", ACCEPTED),
                Map.entry("control-characters.txt", ACCEPTED),
                Map.entry("declared-utf8-but-windows1252.html", ACCEPTED),
                Map.entry("declares-another-language.jsonl:1", "NOT_ENGLISH"),
                Map.entry("deeply-nested.html", ACCEPTED),
                Map.entry("empty.txt", "EMPTY"),
                Map.entry("five-thousand-tokens.txt", ACCEPTED),
                Map.entry("hostile-names.jsonl:1", ACCEPTED),
                Map.entry("lone-surrogates.jsonl:1", ACCEPTED),
                Map.entry("not-english-script.txt", "NOT_ENGLISH"),
                Map.entry("not-english.txt", "NOT_ENGLISH"),
                Map.entry("not-really.txt.gz", "MALFORMED"),
                Map.entry("only-blanks.txt", "EMPTY"),
                Map.entry("picture-named.txt", "BINARY"),
                Map.entry("utf16-without-mark.txt", ACCEPTED),
                Map.entry("utf8-cut-off.txt", ACCEPTED)));
  }

  @Test
  void noArticleHoldsACharacterThatRdfCannotCarry() {
    assertThat(ARTICLES)
        .flatExtracting(
            article -> List.of(article.identifier(), article.text(), article.metadata().toString()))
        .noneMatch(BrokenInputsTest::isUnsafe);
  }

  private static boolean isUnsafe(String text) {
    return text.codePoints()
        .anyMatch(
            c ->
                (Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0)
                    || Character.getType(c) == Character.SURROGATE);
  }

  @Test
  void wrongEncodingsAreSeenThrough() {
    assertThat(article("declared-utf8").text())
        .contains("café in the old mining village of Bránsk – closed");
    assertThat(article("utf16-without-mark").text()).startsWith("Harvest fails in the north\n");
  }

  @Test
  void hostileNamesAreKeptAsNames() {
    Article article = article("a \"quoted\" <b>id</b>\nwith a line break");
    assertThat(article.metadata().title())
        .contains("He said \"no\" <script>alert('x')</script> and left");
    assertThat(article.metadata().publisher()).contains("The \"Daily\" <Planet> & Sons");
  }

  @Test
  void aLineOfTenMegabytesIsTooLargeForAnArticle(@TempDir Path folder) throws Exception {
    assertThat(read(tenMegabytes(folder))).containsEntry("one-line.txt", "TOO_LARGE");
  }

  private static Path tenMegabytes(Path folder) throws IOException {
    String sentence = "The council of the island approved the budget for the second harbour. ";
    return Files.writeString(folder.resolve("one-line.txt"), sentence.repeat(150_000));
  }

  private static Article article(String name) {
    return ARTICLES.stream()
        .filter(article -> article.identifier().contains(name))
        .findFirst()
        .orElseThrow();
  }
}
