package org.tidings.server.handover;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.source.Capture;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

/**
 * Documents as they are handed over: their bytes, with the names by which the caller knows them, so
 * that they become the same articles as they would have there. Where they come from is told, and
 * never opened. Not thread-safe.
 */
final class DocumentBatch {

  /** What a whole batch can have: one that is nearly full, and the largest document. */
  static final int MOST_BYTES = 32 << 20;

  private static final int ENOUGH_BYTES = 4 << 20;
  private static final int ENOUGH_ITEMS = 64;
  private static final int LONGEST_DETAIL = 10_000;
  private static final int DOCUMENT = 1;
  private static final int UNREADABLE = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private int items;

  void add(SourceItem item) {
    items++;
    try {
      if (item instanceof RawDocument document) {
        out.writeByte(DOCUMENT);
        name(item);
        out.writeUTF(document.format().name());
        capture(document.capture());
        out.writeInt(document.content().length);
        out.write(document.content());
      } else if (item instanceof Unreadable unreadable) {
        out.writeByte(UNREADABLE);
        name(item);
        out.writeUTF(unreadable.reason().name());
        String detail = unreadable.detail();
        out.writeUTF(detail.substring(0, Math.min(LONGEST_DETAIL, detail.length())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void capture(Capture capture) throws IOException {
    out.writeUTF(capture.address().orElse(""));
    out.writeUTF(capture.charset().orElse(""));
    out.writeUTF(capture.day().map(LocalDate::toString).orElse(""));
  }

  private void name(SourceItem item) throws IOException {
    out.writeUTF(item.identifier());
    out.writeUTF(item.origin().map(Path::toString).orElse(""));
  }

  /** Whether it has reached the size at which it is sent. */
  boolean isFull() {
    return items >= ENOUGH_ITEMS || bytes.size() >= ENOUGH_BYTES;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  /**
   * The documents of a batch.
   *
   * @throws MalformedBatchException if these are not the bytes of one
   */
  static List<SourceItem> read(byte[] bytes) throws MalformedBatchException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    List<SourceItem> items = new ArrayList<>();
    try {
      for (int kind = in.read(); kind >= 0; kind = in.read()) {
        items.add(item(kind, in));
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new MalformedBatchException(e);
    }
    return items;
  }

  private static SourceItem item(int kind, DataInputStream in) throws IOException {
    String identifier = in.readUTF();
    Optional<Path> origin = origin(in.readUTF());
    return switch (kind) {
      case DOCUMENT -> document(identifier, origin, in);
      case UNREADABLE ->
          new Unreadable(identifier, origin, SkipReason.valueOf(in.readUTF()), in.readUTF());
      default -> throw new IOException("no kind of item: " + kind);
    };
  }

  private static RawDocument document(String identifier, Optional<Path> origin, DataInputStream in)
      throws IOException {
    Format format = Format.valueOf(in.readUTF());
    Capture capture =
        new Capture(filled(in.readUTF()), filled(in.readUTF()), day(filled(in.readUTF())));
    return new RawDocument(identifier, origin, format, content(in), capture);
  }

  private static Optional<String> filled(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  private static Optional<LocalDate> day(Optional<String> written) throws IOException {
    try {
      return written.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new IOException("no day: " + written, e);
    }
  }

  private static Optional<Path> origin(String path) throws IOException {
    try {
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      throw new IOException("no path: " + path, e);
    }
  }

  private static byte[] content(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > ReadLimits.DEFAULT.maxDocumentBytes()) {
      throw new IOException("no length of a document: " + length);
    }
    byte[] content = in.readNBytes(length);
    if (content.length < length) {
      throw new EOFException("the document breaks off");
    }
    return content;
  }
}
