package org.tidings.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.document.Documents;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.content.DocumentReader;
import org.tidings.source.content.OpenContent;

/**
 * Reads documents of each kind that were changed at random. Few are tried in a build, and many with
 * the profile {@code fuzz}; what is found is kept in src/test/resources/broken.
 */
class ReadersFuzzTest {

  private static final String ARTICLE =
      "The parliament of the island voted on 5 November to build a second harbour in Bransk. \u201cWe will lose"
          + " our jobs,\u201d said Jane Roe.";
  private static final String PAGE =
      "<html lang=en><head><title>Island votes</title><meta name=date content=2024-11-06><script"
          + " type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Island votes\"}</script></head><body>"
          + "<article><h1>Island votes</h1><time datetime=2024-11-06>6 November</time><p>%s</p><p>%s</p></article>"
              .formatted(ARTICLE, ARTICLE);
  private static final String MAIL =
      "From: Jane <jane@example.org>\nSubject: =?utf-8?Q?Island_votes?=\nDate: Wed, 6 Nov 2024 10:00:00 +0000\n"
          + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n"
          + "Content-Transfer-Encoding: quoted-printable\n\n%s\n--b--\n".formatted(ARTICLE);
  private static final String RICH_TEXT =
      "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset204 Arial;}}{\\info{\\title Island}{\\creatim\\yr2024\\mo11\\dy6}}"
          + "\\pard\\f0 %s\\par\\u8212?{\\footnote x}\\'e9\\cell\\row}".formatted(ARTICLE);

  private static final Map<String, byte[]> SEEDS =
      Map.ofEntries(
          Map.entry(
              "a.txt", bytes("Island votes\n\nBRANSK, 6 November 2024 (Planet) - " + ARTICLE)),
          Map.entry(
              "a.md",
              bytes(
                  "---\ndate: 2024-11-06\n---\n# Island\n\n"
                      + ARTICLE
                      + "\n\n> a [b](c)\n\n|a|\n|-|\n")),
          Map.entry("a.html", bytes(PAGE)),
          Map.entry(
              "a.jsonl",
              bytes(
                  "{\"id\":1,\"date\":\"2024-11-06\",\"text\":\"%s\"}\n{\"html\":\"<p>x\"}\n"
                      .formatted(ARTICLE))),
          Map.entry("a.docx", Documents.docx("<w:p><w:r><w:t>" + ARTICLE + "</w:t></w:r></w:p>")),
          Map.entry("a.odt", Documents.odt("<text:p>" + ARTICLE + "</text:p>")),
          Map.entry("a.epub", Documents.epub("<p>" + ARTICLE + "</p>", "<p>x</p>")),
          Map.entry("a.rtf", bytes(RICH_TEXT)),
          Map.entry(
              "a.pdf", Documents.pdf(List.of(List.of("Island votes", ARTICLE), List.of("1")))),
          Map.entry("a.eml", bytes(MAIL)),
          Map.entry("a.mbox", bytes("From a\n" + MAIL + "\nFrom b\n" + MAIL)),
          Map.entry("a.warc", bytes(warc())),
          Map.entry("a.warc.gz", gzip(bytes(warc()))),
          Map.entry("a.txt.gz", gzip(bytes(ARTICLE))),
          Map.entry("a.zip", Documents.zip("a.txt", ARTICLE, "b.html", PAGE)));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String warc() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2024-11-14T08:00:00Z\r\n"
        + "WARC-Target-URI: http://example.org/\r\nContent-Type: application/http\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            .formatted(bytes(http).length, http);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(SEEDS.keySet().stream().sorted().toList());
  }

  @Provide
  Arbitrary<List<Mutation>> changes() {
    return Mutation.any().list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(seed = "20261130")
  void everyItemIsAnArticleOrLeftOutForAReason(
      @ForAll("names") String name, @ForAll("changes") List<Mutation> changes) throws IOException {
    byte[] document = SEEDS.getOrDefault(name, new byte[0]);
    for (Mutation change : changes) {
      document = change.of(document);
    }
    try {
      read(name, document);
    } catch (AssertionError | RuntimeException e) {
      Path kept = Path.of("target", "fuzz", Integer.toHexString(changes.hashCode()) + "-" + name);
      Files.createDirectories(kept.getParent());
      Files.write(kept, document);
      throw e;
    }
  }

  private static void read(String name, byte[] document) {
    ArticleReader reader = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT);
    try (OpenContent content =
        new DocumentReader(ReadLimits.DEFAULT)
            .open(name, Optional.empty(), name, new ByteArrayInputStream(document))) {
      Optional<SourceItem> item = content.next();
      while (item.isPresent()) {
        if (item.get() instanceof RawDocument raw) {
          check(reader.read(raw));
        }
        item = content.next();
      }
    }
  }

  private static void check(ReadOutcome outcome) {
    if (outcome instanceof ReadOutcome.Skipped skipped) {
      assertThat(skipped.reason()).as(skipped.detail()).isNotEqualTo(SkipReason.BUG);
    } else {
      Article article = ((ReadOutcome.Accepted) outcome).article();
      assertThat(article.passages()).isNotEmpty().isSorted();
      assertThat(article.fingerprint()).hasSize(64);
    }
  }
}
