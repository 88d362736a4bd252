package org.tidings.source.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.tidings.source.Capture;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader.Found;

/**
 * The pages of a web archive. Each has the address where it was fetched for its name. Records of
 * requests and of the crawl itself are passed over; broken ones are named and skipped.
 */
final class WarcRecords implements Items {

  private static final Map<String, Format> READ =
      Map.of(
          "text/html", Format.HTML,
          "application/xhtml+xml", Format.HTML,
          "text/plain", Format.TEXT,
          "application/pdf", Format.PDF);

  private static final int OK = 200;

  private final Found archive;
  private final WarcSplitter records;
  private final int maxBytes;

  WarcRecords(Found archive, GzipMembers in, ReadLimits limits) {
    this.archive = archive;
    this.maxBytes = limits.maxDocumentBytes();
    this.records = new WarcSplitter(in, maxBytes);
  }

  @Override
  public Optional<SourceItem> next() throws IOException {
    while (records.advance()) {
      Optional<SourceItem> item =
          switch (records.found()) {
            case WHOLE -> item(records.bytes());
            case BROKEN -> Optional.of(broken("it is no whole record of a web archive"));
            case TOO_LARGE -> Optional.of(tooLarge(identifier()));
          };
      if (item.isPresent()) {
        return item;
      }
    }
    return Optional.empty();
  }

  private Unreadable broken(String detail) {
    return left(identifier(), SkipReason.MALFORMED, detail);
  }

  private Unreadable tooLarge(String identifier) {
    return Unreadable.tooLarge(identifier, archive.origin(), maxBytes);
  }

  private String identifier() {
    return archive.identifier() + ":" + records.number();
  }

  private Unreadable left(String identifier, SkipReason reason, String detail) {
    return new Unreadable(identifier, archive.origin(), reason, detail);
  }

  private Optional<SourceItem> item(byte[] bytes) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(bytes))) {
      reader.setLenient(true);
      Optional<WarcRecord> record = reader.next();
      return record.isPresent() ? item(record.get()) : Optional.empty();
    } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
      // The library throws whatever goes wrong in a broken record.
      return Optional.of(broken("it is no record that can be read: " + e));
    }
  }

  private Optional<SourceItem> item(WarcRecord record) throws IOException {
    if (record instanceof WarcResponse response && response.target().startsWith("http")) {
      HttpResponse http = response.http();
      return Optional.of(
          http.status() == OK
              ? document(response, http.contentType(), http.bodyDecoded())
              : left(
                  response.target(),
                  SkipReason.UNSUPPORTED,
                  "its server answered %d".formatted(http.status())));
    }
    return record instanceof WarcResource || record instanceof WarcConversion
        ? Optional.of(document((WarcTargetRecord) record, record.contentType(), record.body()))
        : Optional.empty();
  }

  private SourceItem document(WarcTargetRecord record, MediaType type, MessageBody body)
      throws IOException {
    String media = type.base().toString();
    Format format = READ.get(media);
    if (format == null) {
      return left(record.target(), SkipReason.UNSUPPORTED, "it is " + media);
    }
    InputStream in = body.stream();
    byte[] content = in.readNBytes(maxBytes);
    if (in.read() >= 0) {
      return tooLarge(record.target());
    }
    LocalDate day = LocalDate.ofInstant(record.date(), ZoneOffset.UTC);
    return new RawDocument(
        record.target(),
        archive.origin(),
        format,
        content,
        new Capture(
            Optional.of(record.target()),
            Optional.ofNullable(type.parameters().get("charset")),
            Optional.of(day)));
  }
}
