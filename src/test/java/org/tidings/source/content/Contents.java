package org.tidings.source.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

/** Reads what files of bytes hold. */
final class Contents {

  static final ReadLimits SMALL = new ReadLimits(2000, 50);

  private Contents() {}

  static List<SourceItem> of(String name, byte[] bytes) {
    List<SourceItem> items = new ArrayList<>();
    try (OpenContent content =
        new DocumentReader(SMALL)
            .open("in/" + name, Optional.empty(), name, new ByteArrayInputStream(bytes))) {
      for (Optional<SourceItem> next = content.next(); next.isPresent(); next = content.next()) {
        items.add(next.get());
      }
    }
    return items;
  }

  /** Each with what it is: its bytes as text, or why it is left out. */
  static List<String> listed(String name, byte[] bytes) {
    return of(name, bytes).stream().map(Contents::listed).toList();
  }

  private static String listed(SourceItem item) {
    return item instanceof RawDocument document
        ? "%s %s %s"
            .formatted(
                item.identifier(),
                document.format(),
                new String(document.content(), StandardCharsets.UTF_8))
        : item.identifier() + " " + ((Unreadable) item).reason();
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
