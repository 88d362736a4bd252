package org.tidings.source.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.source.Capture;
import org.tidings.source.RawDocument;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

class WarcTest {

  private static final byte[] INFO =
      record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(UTF_8));

  private static byte[] record(String type, String target, String contentType, byte[] block) {
    String header =
        """
        WARC/1.0
        WARC-Type: %s
        WARC-Record-ID: <urn:uuid:92283950-ef2f-4d72-b224-f54c6ec90bb0>
        WARC-Date: 2024-11-06T10:15:30Z
        %sContent-Type: %s
        Content-Length: %d

        """
            .formatted(
                type,
                target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\n",
                contentType,
                block.length)
            .replace("\n", "\r\n");
    return Contents.joined(header.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] response(String target, String status, String headers, byte[] body) {
    String http =
        "HTTP/1.1 %s\r\n%sContent-Length: %d\r\n\r\n".formatted(status, headers, body.length);
    return record(
        "response",
        target,
        "application/http; msgtype=response",
        Contents.joined(http.getBytes(UTF_8), body));
  }

  private static byte[] page(String name, String html) {
    return response(
        "https://example.org/" + name,
        "200 OK",
        "Content-Type: text/html\r\n",
        html.getBytes(UTF_8));
  }

  @Test
  void givesThePagesOfAnArchiveByTheirAddresses() {
    byte[] request = record("request", "https://example.org/a", "application/http", new byte[0]);
    byte[] archive = Contents.joined(INFO, request, page("a", "<p>A"), page("b", "<p>B"));
    assertThat(Contents.listed("x.warc", archive))
        .containsExactly("https://example.org/a HTML <p>A", "https://example.org/b HTML <p>B");
  }

  @Test
  void isKnownByItsContentToo() {
    assertThat(Contents.listed("crawl", page("a", "<p>A")))
        .containsExactly("https://example.org/a HTML <p>A");
  }

  @Test
  void isReadWhetherEachRecordIsPackedOrAllAreTogether() {
    byte[] each =
        Contents.joined(
            Contents.gzip(INFO),
            Contents.gzip(page("a", "<p>A")),
            Contents.gzip(page("b", "<p>B")));
    byte[] together = Contents.gzip(Contents.joined(INFO, page("a", "<p>A"), page("b", "<p>B")));
    assertThat(Contents.listed("x.warc.gz", each))
        .isEqualTo(Contents.listed("x.warc.gz", together))
        .hasSize(2);
  }

  @Test
  void keepsWhatTheRecordKnowsOfAPage() {
    byte[] body = "<p>\u00c4rger".getBytes(ISO_8859_1);
    String header = "Content-Type: text/html; charset=ISO-8859-1\r\n";
    SourceItem item =
        Contents.of("x.warc", response("https://example.org/a", "200 OK", header, body)).get(0);
    assertThat(((RawDocument) item).capture())
        .isEqualTo(
            new Capture(
                Optional.of("https://example.org/a"),
                Optional.of("ISO-8859-1"),
                Optional.of(LocalDate.of(2024, 11, 6))));
    assertThat(((RawDocument) item).content()).isEqualTo(body);
  }

  @Test
  void unpacksWhatTheServerPacked() {
    byte[] body = Contents.gzip("<p>A".getBytes(UTF_8));
    String headers = "Content-Type: text/html\r\nContent-Encoding: gzip\r\n";
    assertThat(
            Contents.listed("x.warc", response("https://example.org/a", "200 OK", headers, body)))
        .containsExactly("https://example.org/a HTML <p>A");
  }

  @Test
  void namesWhatIsNoPage() {
    byte[] archive =
        Contents.joined(
            response(
                "https://example.org/a",
                "404 Not Found",
                "Content-Type: text/html\r\n",
                new byte[1]),
            response(
                "https://example.org/b", "200 OK", "Content-Type: image/png\r\n", new byte[1]));
    assertThat(Contents.of("x.warc", archive))
        .extracting(item -> ((Unreadable) item).detail())
        .containsExactly("its server answered 404", "it is image/png");
  }

  @Test
  void skipsARecordThatIsTooLarge() {
    byte[] archive = Contents.joined(page("a", "x".repeat(5000)), page("b", "<p>B"));
    assertThat(Contents.listed("x.warc", archive))
        .containsExactly("in/x.warc:1 TOO_LARGE", "https://example.org/b HTML <p>B");
  }

  @Test
  void goesOnBehindABrokenRecord() {
    byte[] broken =
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nwhat".getBytes(UTF_8);
    byte[] archive =
        Contents.joined(page("a", "<p>A"), broken, "\n".getBytes(UTF_8), page("b", "<p>B"));
    assertThat(Contents.listed("x.warc", archive))
        .startsWith("https://example.org/a HTML <p>A", "in/x.warc:2 MALFORMED")
        .endsWith("https://example.org/b HTML <p>B");
  }

  @Test
  void goesOnBehindABrokenPackedRecord() {
    byte[] broken = Contents.gzip(page("broken", "<p>abcdefghijklmnopqrstuvwxyz"));
    Arrays.fill(broken, 40, broken.length - 20, (byte) 0xFF);
    byte[] cut = Arrays.copyOf(Contents.gzip(page("cut", "<p>C")), 60);
    byte[] archive =
        Contents.joined(
            Contents.gzip(page("a", "<p>A")), broken, Contents.gzip(page("b", "<p>B")), cut);
    assertThat(Contents.listed("x.warc.gz", archive))
        .contains("https://example.org/a HTML <p>A", "https://example.org/b HTML <p>B")
        .filteredOn(line -> line.endsWith("MALFORMED"))
        .hasSize(2);
  }

  @Test
  void isNoBomb() {
    byte[] archive = Contents.gzip(page("a", "x".repeat(10_000_000)));
    assertThat(Contents.listed("x.warc.gz", archive)).containsExactly("in/x.warc.gz TOO_LARGE");
  }
}
