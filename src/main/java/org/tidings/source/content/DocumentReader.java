package org.tidings.source.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.source.Format;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.Unreadable;

/** Says what the bytes of a file are and takes the documents out of it. Thread-safe. */
public final class DocumentReader {

  private static final int HEAD = 1 << 16;

  private final ReadLimits limits;

  public DocumentReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The documents in {@code raw}, which is closed with them.
   *
   * @param name the last part of the file's name, which may say what it is
   */
  public OpenContent open(String identifier, Optional<Path> origin, String name, InputStream raw) {
    return new OpenContent(identifier, origin, name, raw, this);
  }

  /**
   * The same, to be read on only as long as nothing fails.
   *
   * @throws IOException if the system fails or what is named {@code .gz} is no gzip
   */
  Items items(String identifier, Optional<Path> origin, String name, InputStream raw)
      throws IOException {
    InputStream in = new BufferedInputStream(raw, HEAD);
    Optional<ContentKind> named = ContentKind.byName(name);
    if (ContentKind.isNamedGz(name) || (named.isEmpty() && isGzip(head(in)))) {
      in = new BufferedInputStream(BoundedGunzip.of(in, limits), HEAD);
    }
    byte[] head = head(in);
    ContentKind kind = named.orElseGet(() -> ContentKind.byContent(head));
    return switch (kind) {
      case TEXT -> new WholeDocument(identifier, origin, Format.TEXT, in, limits);
      case MARKDOWN -> new WholeDocument(identifier, origin, Format.MARKDOWN, in, limits);
      case HTML -> new WholeDocument(identifier, origin, Format.HTML, in, limits);
      case JSON -> new WholeDocument(identifier, origin, Format.RECORD, in, limits);
      case JSON_LINES -> jsonLines(identifier, origin, in, head);
      case OTHER_XML -> unsupported(identifier, origin, "it is XML, but no web page");
      case PDF -> unsupported(identifier, origin, "it is a PDF; save it as text");
      case RICH_TEXT -> unsupported(identifier, origin, "it is Rich Text; save it as text");
    };
  }

  private Items jsonLines(String identifier, Optional<Path> origin, InputStream in, byte[] head)
      throws IOException {
    if (head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF) {
      return unsupported(identifier, origin, "it is JSON in UTF-16; save it as UTF-8");
    }
    boolean marked =
        head.length >= 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    in.skipNBytes(marked ? 3 : 0);
    return new JsonLines(identifier, origin, in, limits);
  }

  private static Items unsupported(String identifier, Optional<Path> origin, String detail) {
    return Items.of(new Unreadable(identifier, origin, SkipReason.UNSUPPORTED, detail));
  }

  private static boolean isGzip(byte[] head) {
    return head.length >= 2 && head[0] == (byte) 0x1F && head[1] == (byte) 0x8B;
  }

  /** The first bytes, without taking them away; fewer if the input breaks off before. */
  private static byte[] head(InputStream in) throws IOException {
    in.mark(HEAD);
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      int n = in.read(buffer, 0, Math.min(buffer.length, HEAD - head.size()));
      while (n > 0) {
        head.write(buffer, 0, n);
        n = in.read(buffer, 0, Math.min(buffer.length, HEAD - head.size()));
      }
    } catch (IOException e) {
      // The same failure comes again, after what could be read was read.
      if (head.size() == 0) {
        throw e;
      }
    }
    in.reset();
    return head.toByteArray();
  }
}
