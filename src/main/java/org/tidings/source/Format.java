package org.tidings.source;

/** What the bytes of a document are. */
public enum Format {
  /** Plain text. */
  TEXT,
  /** CommonMark, with or without front matter. */
  MARKDOWN,
  /** A web page. */
  HTML,
  /** One JSON object: a line of a JSON Lines file, or a file that is one object. */
  RECORD,
  /** A document in printed pages. */
  PDF,
  /** Office Open XML of a word processor: DOCX. */
  WORD,
  /** OpenDocument of a word processor: ODT. */
  OPEN_DOCUMENT,
  /** Rich Text: RTF. */
  RICH_TEXT,
  /** A book. */
  EPUB,
  /** One mail with its header. */
  MAIL
}
