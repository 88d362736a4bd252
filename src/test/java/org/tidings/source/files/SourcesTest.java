package org.tidings.source.files;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.source.Format;
import org.tidings.source.InputException;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

class SourcesTest {

  private static final ReadLimits SMALL = new ReadLimits(1000, 50);

  private final Path folder;

  SourcesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsAFolderInTheOrderOfItsNamesWithAllThatIsBelowIt() throws Exception {
    write("b.txt", "B");
    write("a/z.md", "Z");
    write("a/deep/er/y.html", "<p>Y");
    assertThat(identifiers(folder))
        .containsExactly(named("a/deep/er/y.html"), named("a/z.md"), named("b.txt"));
  }

  @Test
  void passesOverNamesThatBeginWithADot() throws Exception {
    write(".git/config.txt", "hidden");
    write(".draft.txt", "hidden");
    write("seen.txt", "seen");
    assertThat(identifiers(folder)).containsExactly(named("seen.txt"));
  }

  @Test
  void readsAHiddenFileThatIsNamed() throws Exception {
    Path hidden = write(".draft.txt", "not so hidden");
    assertThat(identifiers(hidden)).containsExactly(named(".draft.txt"));
  }

  @Test
  void namesFilesByThePathAsGivenWithoutDots() throws Exception {
    write("a.txt", "A");
    assertThat(identifiers(folder.resolve("./x/../a.txt").toString()))
        .containsExactly(named("a.txt"));
  }

  @Test
  void readsWhatTwoInputsShareOnce() throws Exception {
    Path file = write("a/x.txt", "X");
    assertThat(identifiers(folder.toString(), file.toString(), folder.toString()))
        .containsExactly(named("a/x.txt"));
  }

  @Test
  void followsLinksButNotInCircles() throws Exception {
    write("a/x.txt", "X");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a/x.txt"));
    Files.createSymbolicLink(folder.resolve("c"), folder.resolve("nowhere"));
    List<SourceItem> items = items(SMALL, folder.toString());
    assertThat(items)
        .extracting(SourceItem::identifier)
        .containsExactly(named("a/up"), named("a/x.txt"), named("b"), named("c"));
    assertThat(unreadable(items.get(0)).detail()).contains("leads back");
    assertThat(unreadable(items.get(3)).detail()).contains("leads nowhere");
  }

  @Test
  void tellsTheFormatByTheName() throws Exception {
    assertThat(format(write("a.TXT", "<html>"))).isEqualTo(Format.TEXT);
    assertThat(format(write("a.md", "{}"))).isEqualTo(Format.MARKDOWN);
    assertThat(format(write("a.htm", "x"))).isEqualTo(Format.HTML);
    assertThat(format(write("a.ndjson", "{}"))).isEqualTo(Format.RECORD);
  }

  @Test
  void tellsTheFormatByTheContentWhereTheNameDoesNotSay() throws Exception {
    assertThat(format(write("a", "\uFEFF <!-- saved --> <!DOCTYPE html>"))).isEqualTo(Format.HTML);
    assertThat(format(write("b.page", "<html lang=en>"))).isEqualTo(Format.HTML);
    assertThat(format(write("c.data", "{\"text\": \"x\"}\n{\"text\": \"y\"}")))
        .isEqualTo(Format.RECORD);
    assertThat(format(write("d", "Some words {in} braces."))).isEqualTo(Format.TEXT);
  }

  @Test
  void takesAnObjectOverSeveralLinesForOneRecord() throws Exception {
    List<SourceItem> items = items(SMALL, write("a.json", "{\n  \"text\": \"x\"\n}\n").toString());
    assertThat(items)
        .hasSize(1)
        .extracting(SourceItem::identifier)
        .containsExactly(named("a.json"));
  }

  @Test
  void reportsKindsThatAreNotRead() throws Exception {
    write("feed.xml", "<?xml version='1.0'?><rss/>");
    write("crawl.warc.zst", "(\u00B5/\u00FD");
    write("wide.jsonl", "\uFEFF{\"text\": \"x\"}", UTF_16LE);
    assertThat(items(SMALL, folder.toString()))
        .allSatisfy(item -> assertThat(unreadable(item).reason()).isEqualTo(SkipReason.UNSUPPORTED))
        .hasSize(3);
  }

  @Test
  void leavesOutFilesThatAreNoArticlesByTheirNames() throws Exception {
    write("index.php", "<!DOCTYPE html><p>A page that was saved under its own name");
    write("assets/style.css", "h1 { font-family: Georgia, serif }");
    write("assets/app.js", "alert('Russia attacked Ukraine')");
    write("data.csv", "Peter Novak,Prague");
    write("robots.txt", "User-agent: *");
    List<SourceItem> items = items(SMALL, folder.toString());
    assertThat(items).hasSize(5);
    assertThat(unreadable(items.get(0)).reason()).isEqualTo(SkipReason.UNSUPPORTED);
    assertThat(items)
        .extracting(it -> it instanceof Unreadable other ? other.detail() : "read")
        .containsExactly(
            "it is a script",
            "it is a style sheet",
            "it is a table",
            "read",
            "it is a file for crawlers");
  }

  @Test
  void readsWebArchivesLastAndTheLatestFirst() throws Exception {
    write("crawl-1.warc", "WARC/1.0\r\nbroken");
    write("crawl-2.warc", "WARC/1.0\r\nbroken");
    write("z.txt", "A text.");
    write("fetched.csv", "address,state");
    assertThat(items(SMALL, folder.toString()))
        .extracting(item -> item.origin().orElseThrow().getFileName().toString())
        .containsExactly("z.txt", "crawl-2.warc", "crawl-1.warc");
  }

  @Test
  void numbersTheLinesOfAJsonLinesFileAndPassesOverBlankOnes() throws Exception {
    Path file = write("n.jsonl", "\uFEFF{\"a\":1}\r\n\n  \n{\"b\":2}");
    List<SourceItem> items = items(SMALL, file.toString());
    assertThat(items)
        .extracting(SourceItem::identifier)
        .containsExactly(named("n.jsonl:1"), named("n.jsonl:4"));
    assertThat(text(items.get(1))).isEqualTo("{\"b\":2}");
  }

  @Test
  void reportsALineThatIsTooLongAndGoesOn() throws Exception {
    Path file = write("n.jsonl", "{}\n" + "x".repeat(200_000) + "\n{\"last\":1}\n");
    List<SourceItem> items = items(SMALL, file.toString());
    assertThat(unreadable(items.get(1)).reason()).isEqualTo(SkipReason.TOO_LARGE);
    assertThat(items.get(1).identifier()).endsWith("n.jsonl:2");
    assertThat(text(items.get(2))).isEqualTo("{\"last\":1}");
  }

  @Test
  void reportsAFileThatIsTooLarge() throws Exception {
    assertThat(format(write("fits.txt", "x".repeat(1000)))).isEqualTo(Format.TEXT);
    SourceItem item = items(SMALL, write("big.txt", "x".repeat(1001)).toString()).get(0);
    assertThat(unreadable(item).reason()).isEqualTo(SkipReason.TOO_LARGE);
  }

  @Test
  void unpacksGzipByNameAndByContent() throws Exception {
    Path named = Files.write(folder.resolve("a.txt.gz"), gzip("packed"));
    Path unnamed = Files.write(folder.resolve("b"), gzip("<html>packed"));
    assertThat(text(items(SMALL, named.toString()).get(0))).isEqualTo("packed");
    assertThat(format(unnamed)).isEqualTo(Format.HTML);
    assertThat(identifiers(named)).containsExactly(named("a.txt.gz"));
  }

  @Test
  void readsAllMembersOfAGzipFile() throws Exception {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.write(gzip("one "));
    both.write(gzip("two"));
    Path file = Files.write(folder.resolve("a.txt.gz"), both.toByteArray());
    assertThat(text(items(SMALL, file.toString()).get(0))).isEqualTo("one two");
  }

  @Test
  void stopsUnpackingWhatGrowsWithoutEnd() throws Exception {
    Path bomb = Files.write(folder.resolve("a.jsonl.gz"), gzip("\n".repeat(5_000_000)));
    List<SourceItem> items = items(SMALL, bomb.toString());
    assertThat(items).hasSize(1);
    assertThat(unreadable(items.get(0)).reason()).isEqualTo(SkipReason.TOO_LARGE);
  }

  @Test
  void keepsTheLinesBeforeTheEndOfABrokenGzipFile() throws Exception {
    byte[] whole = gzip("{\"a\":1}\n" + "{\"b\":\"" + random(20_000) + "\"}\n");
    Path file = folder.resolve("a.jsonl.gz");
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    List<SourceItem> items = items(ReadLimits.DEFAULT, file.toString());
    assertThat(text(items.get(0))).isEqualTo("{\"a\":1}");
    assertThat(unreadable(items.get(items.size() - 1)).reason()).isEqualTo(SkipReason.MALFORMED);
  }

  @Test
  void readsStandardInputAsTextOrAsLines() throws Exception {
    assertThat(standardInput("Just words."))
        .extracting(SourceItem::identifier)
        .containsExactly("-");
    assertThat(standardInput("{\"text\":\"x\"}\n{\"text\":\"y\"}"))
        .extracting(SourceItem::identifier)
        .containsExactly("-:1", "-:2");
  }

  @Test
  void readsLinesOnlyAsFastAsTheyAreTaken() throws Exception {
    InputStream endless = new EndlessLines();
    try (Stream<SourceItem> items = new Sources(endless, ReadLimits.DEFAULT).open(List.of("-"))) {
      Iterator<SourceItem> iterator = items.iterator();
      for (int line = 1; line <= 1000; line++) {
        assertThat(iterator.next().identifier()).isEqualTo("-:" + line);
      }
    }
  }

  @Test
  void refusesAnInputThatDoesNotExistBeforeReadingAny() throws Exception {
    String good = write("a.txt", "A").toString();
    assertThatThrownBy(() -> items(SMALL, good, folder.resolve("gone.txt").toString()))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("gone.txt does not exist")
        .hasMessageContaining("Name a file");
    assertThatThrownBy(() -> items(SMALL, "")).isInstanceOf(InputException.class);
    assertThatThrownBy(() -> items(SMALL, "a\0b")).isInstanceOf(InputException.class);
  }

  private static final class EndlessLines extends InputStream {
    private static final byte[] LINE = "{\"text\":\"x\"}\n".getBytes(UTF_8);
    private int position;

    @Override
    public int read() {
      return LINE[position++ % LINE.length];
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      for (int i = 0; i < length; i++) {
        buffer[offset + i] = (byte) read();
      }
      return length;
    }
  }

  private static List<SourceItem> standardInput(String content) throws InputException {
    InputStream in = new ByteArrayInputStream(content.getBytes(UTF_8));
    try (Stream<SourceItem> items = new Sources(in, SMALL).open(List.of("-", "-"))) {
      return items.toList();
    }
  }

  private static List<SourceItem> items(ReadLimits limits, String... inputs) throws InputException {
    Sources sources = new Sources(InputStream.nullInputStream(), limits);
    try (Stream<SourceItem> items = sources.open(List.of(inputs))) {
      return items.toList();
    }
  }

  private static List<String> identifiers(Path input) throws InputException {
    return identifiers(input.toString());
  }

  private static List<String> identifiers(String... inputs) throws InputException {
    return items(SMALL, inputs).stream().map(SourceItem::identifier).toList();
  }

  private static Format format(Path file) throws InputException {
    return ((RawDocument) items(SMALL, file.toString()).get(0)).format();
  }

  private static String text(SourceItem item) {
    return new String(((RawDocument) item).content(), UTF_8);
  }

  private static Unreadable unreadable(SourceItem item) {
    return (Unreadable) item;
  }

  private String named(String name) {
    return folder + "/" + name;
  }

  private Path write(String name, String content) throws IOException {
    return write(name, content, UTF_8);
  }

  private Path write(String name, String content, java.nio.charset.Charset charset)
      throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content, charset);
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(content.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }

  private static String random(int length) {
    return new java.util.Random(1)
        .ints(length, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
