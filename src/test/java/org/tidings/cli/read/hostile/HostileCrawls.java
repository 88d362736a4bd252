package org.tidings.cli.read.hostile;

import static org.tidings.cli.read.hostile.Hostile.ARTICLE;
import static org.tidings.cli.read.hostile.Hostile.bytes;
import static org.tidings.cli.read.hostile.Hostile.fill;
import static org.tidings.cli.read.hostile.Hostile.gzip;
import static org.tidings.cli.read.hostile.Hostile.joined;
import static org.tidings.cli.read.hostile.Hostile.written;

import java.util.Map;
import java.util.TreeMap;

/** Web archives that lie; behind each lie is a good page. */
final class HostileCrawls {

  private static final String PAGE = "<html><body><p>" + ARTICLE + "</p></body></html>";

  private static final String END = "\r\n\r\n";

  private HostileCrawls() {}

  static Map<String, byte[]> all() {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("bomb.warc.gz", gzip(out -> fill(out, ' ', 60)));
    files.put(
        "lying.warc",
        joined(
            bytes(header("lying", 999_999_999_999_999_999L)),
            bytes(PAGE),
            bytes(END),
            good("lying")));
    files.put(
        "below-zero.warc",
        joined(bytes(header("below-zero", -17)), bytes(PAGE), bytes(END), good("below-zero")));
    files.put(
        "endless-header.warc",
        joined(bytes("WARC/1.0\r\n" + "x: ".repeat(900_000) + END), good("endless-header")));
    files.put(
        "packed-page.warc",
        joined(response("packed-page", "gzip", gzip(o -> fill(o, ' ', 100))), good("packed-page")));
    byte[] empty = gzip(out -> {});
    byte[] members =
        written(
            out -> {
              for (int i = 0; i < 100_000; i++) {
                out.write(empty);
              }
            });
    files.put(
        "empty-members.warc",
        joined(response("empty-members", "gzip", members), good("empty-members")));
    files.put("brotli.warc", joined(response("brotli", "br", bytes("nonsense")), good("brotli")));
    files.put(
        "chunks.warc",
        joined(
            record(
                "chunks",
                bytes(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n"
                        + PAGE)),
            good("chunks")));
    return files;
  }

  private static String header(String name, long length) {
    return """
    WARC/1.0\r
    WARC-Type: response\r
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
    WARC-Date: 2024-11-14T08:00:00Z\r
    WARC-Target-URI: http://example.org/%s\r
    Content-Type: application/http; msgtype=response\r
    Content-Length: %d\r
    \r
    """
        .formatted(name, length);
  }

  private static byte[] record(String name, byte[] http) {
    return joined(bytes(header(name, http.length)), http, bytes(END));
  }

  private static byte[] response(String name, String encoding, byte[] body) {
    String head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(encoding, body.length);
    return record(name, joined(bytes(head), body));
  }

  private static byte[] good(String name) {
    return record(
        "good-behind-" + name, bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + PAGE));
  }
}
