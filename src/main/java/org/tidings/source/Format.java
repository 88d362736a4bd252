package org.tidings.source;

/** What the bytes of a document are. */
public enum Format {
  /** Plain text. */
  TEXT("plain text"),
  /** CommonMark, with or without front matter. */
  MARKDOWN("Markdown"),
  /** A web page. */
  HTML("web page"),
  /** One JSON object: a line of a JSON Lines file, or a file that is one object. */
  RECORD("JSON record"),
  /** A document in printed pages. */
  PDF("PDF"),
  /** Office Open XML of a word processor: DOCX. */
  WORD("DOCX"),
  /** OpenDocument of a word processor: ODT. */
  OPEN_DOCUMENT("ODT"),
  /** Rich Text: RTF. */
  RICH_TEXT("RTF"),
  /** A book. */
  EPUB("EPUB"),
  /** One mail with its header. */
  MAIL("mail");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** What people call it. */
  public String label() {
    return label;
  }
}
