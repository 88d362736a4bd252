package org.tidings.fetch.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import org.tidings.fetch.http.WebAnswer;

/**
 * A web archive that is being written: each answer as it came, but out of its chunks. A record is
 * in the file when {@link #add} returns.
 *
 * @see <a href="https://iipc.github.io/warc-specifications/">WARC 1.0, ISO 28500</a>
 */
final class PageArchive implements AutoCloseable {

  private final WarcWriter out;

  private PageArchive(WarcWriter out) {
    this.out = out;
  }

  /** Begins an archive, which must not be there. */
  static PageArchive create(Path file, Instant begin, String software) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    WarcWriter out = new WarcWriter(channel, WarcCompression.GZIP);
    String name = String.valueOf(file.getFileName());
    out.write(
        new Warcinfo.Builder()
            .recordId(id(name, begin))
            .date(begin)
            .filename(name)
            .fields(
                Map.of("software", List.of(software), "format", List.of("WARC File Format 1.0")))
            .build());
    return new PageArchive(out);
  }

  void add(URI address, WebAnswer answer, Instant when) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(answer.status(), answer.reason());
    answer.headers().stream()
        .filter(field -> !field.name().equalsIgnoreCase("Content-Type"))
        .forEach(field -> http.addHeader(field.name(), field.value()));
    http.body(MediaType.parseLeniently(answer.header("Content-Type").orElse("")), answer.body());
    WarcResponse.Builder record =
        new WarcResponse.Builder(address)
            .recordId(id(address.toString(), when))
            .date(when)
            .payloadDigest(new WarcDigest("sha1", DigestUtils.sha1(answer.body())))
            .body(http.build());
    answer.server().ifPresent(record::ipAddress);
    out.write(record.build());
  }

  /** The same for the same, so that nothing is left to chance. */
  private static UUID id(String name, Instant when) {
    return UUID.nameUUIDFromBytes((when + " " + name).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
