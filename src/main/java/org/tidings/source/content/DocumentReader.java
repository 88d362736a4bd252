package org.tidings.source.content;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.tidings.source.Format;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.Unreadable;

/** Says what the bytes of a file are and takes the documents out of it. Thread-safe. */
public final class DocumentReader {

  private static final int HEAD = 1 << 16;

  /** An archive in an archive is read, a third one in that is not. */
  private static final int DEEPEST = 2;

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
    return new OpenContent(new Found(identifier, origin, name, 0), raw, this);
  }

  /**
   * Something that holds content.
   *
   * @param depth in how many archives it is
   */
  record Found(String identifier, Optional<Path> origin, String name, int depth) {

    /** A part of it. */
    Found part(String partIdentifier, String partName) {
      return new Found(partIdentifier, origin, partName, depth + 1);
    }

    /** Why it is not read. */
    Unreadable without(SkipReason reason, String detail) {
      return new Unreadable(identifier, origin, reason, detail);
    }
  }

  /**
   * What is in {@code raw}, which may be a part of an archive, to be read on only as long as
   * nothing fails.
   *
   * @throws IOException if the system fails or what is named {@code .gz} is no gzip
   */
  Items items(Found found, InputStream raw) throws IOException {
    InputStream in = new BufferedInputStream(raw, HEAD);
    Optional<ContentKind> named = ContentKind.byName(found.name());
    boolean packed = ContentKind.isNamedGz(found.name()) || (named.isEmpty() && isGzip(head(in)));
    if (packed && named.equals(Optional.of(ContentKind.WARC))) {
      return new WarcRecords(found, new GzipMembers(in, limits), limits);
    }
    if (packed) {
      in = new BufferedInputStream(Gunzip.of(in, limits), HEAD);
    }
    byte[] head = head(in);
    if (isZstandard(found.name(), head)) {
      return unsupported(found, "it is packed by Zstandard; unpack it by the program unzstd");
    }
    ContentKind kind = named.orElseGet(() -> ContentKind.byContent(head));
    Optional<String> other = OtherFiles.kind(found.name());
    if (other.isPresent() && kind != ContentKind.HTML) {
      return unsupported(found, "it is " + other.orElseThrow());
    }
    return items(found, kind, in, head);
  }

  private Items items(Found found, ContentKind kind, InputStream in, byte[] head)
      throws IOException {
    return switch (kind) {
      case TEXT -> whole(found, Format.TEXT, in);
      case MARKDOWN -> whole(found, Format.MARKDOWN, in);
      case HTML -> whole(found, Format.HTML, in);
      case JSON -> whole(found, Format.RECORD, in);
      case JSON_LINES -> jsonLines(found, in, head);
      case OTHER_XML -> unsupported(found, "it is XML, but no web page");
      case PDF -> whole(found, Format.PDF, in);
      case WORD -> whole(found, Format.WORD, in);
      case OPEN_DOCUMENT -> whole(found, Format.OPEN_DOCUMENT, in);
      case EPUB -> whole(found, Format.EPUB, in);
      case MAIL -> whole(found, Format.MAIL, in);
      case MAILBOX -> new MailBox(found, in, limits);
      case RICH_TEXT -> whole(found, Format.RICH_TEXT, in);
      case WARC -> new WarcRecords(found, new GzipMembers(in, limits), limits);
      case ZIP, TAR -> archive(found, kind, in);
    };
  }

  private Items archive(Found found, ContentKind kind, InputStream in) throws IOException {
    return found.depth() < DEEPEST
        ? ArchiveEntries.of(found, kind, in, this, limits)
        : unsupported(found, "it is an archive inside of archives");
  }

  private Items whole(Found found, Format format, InputStream in) {
    return new WholeDocument(found.identifier(), found.origin(), format, in, limits);
  }

  private Items jsonLines(Found found, InputStream in, byte[] head) throws IOException {
    if (head.length >= 2 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF) {
      return unsupported(found, "it is JSON in UTF-16; save it as UTF-8");
    }
    boolean marked =
        head.length >= 3
            && head[0] == (byte) 0xEF
            && head[1] == (byte) 0xBB
            && head[2] == (byte) 0xBF;
    in.skipNBytes(marked ? 3 : 0);
    return new JsonLines(found.identifier(), found.origin(), in, limits);
  }

  private static Items unsupported(Found found, String detail) {
    return Items.of(found.without(SkipReason.UNSUPPORTED, detail));
  }

  private static boolean isZstandard(String name, byte[] head) {
    boolean marked =
        head.length >= 4 && head[0] == 0x28 && (head[1] & 0xFF) == 0xB5 && head[2] == 0x2F;
    return marked || name.toLowerCase(Locale.ROOT).endsWith(".zst");
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
