package org.tidings.source.content;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is in a file, told by its name, and by how its content begins where the name says nothing.
 */
enum ContentKind {
  TEXT,
  MARKDOWN,
  HTML,
  /** One JSON object a line. */
  JSON_LINES,
  /** JSON that is spread over several lines. */
  JSON,
  /** XML that is no web page: feeds, drawings. */
  OTHER_XML,
  PDF,
  WORD,
  OPEN_DOCUMENT,
  EPUB,
  MAIL,
  /** Mails, one after the other. */
  MAILBOX,
  RICH_TEXT,
  WARC,
  ZIP,
  TAR;

  private static final Map<String, ContentKind> EXTENSIONS =
      Map.ofEntries(
          Map.entry("txt", TEXT),
          Map.entry("text", TEXT),
          Map.entry("md", MARKDOWN),
          Map.entry("markdown", MARKDOWN),
          Map.entry("html", HTML),
          Map.entry("htm", HTML),
          Map.entry("xhtml", HTML),
          Map.entry("jsonl", JSON_LINES),
          Map.entry("ndjson", JSON_LINES),
          Map.entry("pdf", PDF),
          Map.entry("docx", WORD),
          Map.entry("odt", OPEN_DOCUMENT),
          Map.entry("epub", EPUB),
          Map.entry("eml", MAIL),
          Map.entry("mbox", MAILBOX),
          Map.entry("rtf", RICH_TEXT),
          Map.entry("warc", WARC),
          Map.entry("wet", WARC),
          Map.entry("zip", ZIP),
          Map.entry("wacz", ZIP),
          Map.entry("tar", TAR),
          Map.entry("tgz", TAR));

  /** Where the name of the first file of a ZIP archive begins. */
  private static final int ZIP_NAME = 30;

  /** Where a tar archive says what it is. */
  private static final int TAR_MARK = 257;

  private static final Pattern WEB_PAGE =
      Pattern.compile("<(!doctype\\s+html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  /** By the extension of {@code name}, a {@code .gz} after it left aside. */
  static Optional<ContentKind> byName(String name) {
    String plain = withoutGz(name);
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return plain.contains(".")
        ? Optional.ofNullable(EXTENSIONS.get(extension.toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** Whether the name says that the file is compressed. */
  static boolean isNamedGz(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    return plain.endsWith(".gz") || plain.endsWith(".tgz");
  }

  private static String withoutGz(String name) {
    return name.toLowerCase(Locale.ROOT).endsWith(".gz")
        ? name.substring(0, name.length() - ".gz".length())
        : name;
  }

  /** By the first bytes, as many as are at hand. */
  static ContentKind byContent(byte[] head) {
    // Latin-1 maps every byte to a character, and the marks that count are ASCII.
    String start =
        withoutByteOrderMark(new String(head, StandardCharsets.ISO_8859_1)).stripLeading();
    if (start.startsWith("{")) {
      return startOfJson(start);
    }
    if (start.startsWith("[") && start.substring(1).stripLeading().startsWith("{")) {
      return JSON;
    }
    if (start.startsWith("<")) {
      return startOfMarkup(start);
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return startOfZip(start);
    }
    if (start.startsWith("WARC/")) {
      return WARC;
    }
    if (start.startsWith("%PDF-")) {
      return PDF;
    }
    return start.startsWith("ustar", TAR_MARK) ? TAR : TEXT;
  }

  /** Documents are ZIP archives with a first file that says which. */
  private static ContentKind startOfZip(String start) {
    if (start.startsWith("mimetypeapplication/epub+zip", ZIP_NAME)) {
      return EPUB;
    }
    if (start.startsWith("mimetypeapplication/vnd.oasis.opendocument.text", ZIP_NAME)) {
      return OPEN_DOCUMENT;
    }
    return start.startsWith("[Content_Types].xml", ZIP_NAME) && start.contains("word/")
        ? WORD
        : ZIP;
  }

  private static String withoutByteOrderMark(String start) {
    return start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
  }

  private static ContentKind startOfJson(String start) {
    if (start.startsWith("{\\rtf")) {
      return RICH_TEXT;
    }
    String inside = start.substring(1).stripLeading();
    if (!inside.startsWith("\"") && !inside.startsWith("}")) {
      return TEXT;
    }
    int newline = start.indexOf('\n');
    boolean wholeObject = newline < 0 || start.substring(0, newline).stripTrailing().endsWith("}");
    return wholeObject ? JSON_LINES : JSON;
  }

  private static ContentKind startOfMarkup(String start) {
    if (WEB_PAGE.matcher(start).find()) {
      return HTML;
    }
    return start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("<rss")
        ? OTHER_XML
        : TEXT;
  }
}
