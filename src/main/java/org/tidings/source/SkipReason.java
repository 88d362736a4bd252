package org.tidings.source;

/** Why something that was found in the inputs is not read as an article. */
public enum SkipReason {
  /** It has no text, or none that is the article's own. */
  EMPTY,
  /** The bytes are no text: an image, an archive, a program. */
  BINARY,
  /** It is larger than the limits allow. */
  TOO_LARGE,
  /** It is text of a kind that Tidings does not read, such as a feed or a style sheet. */
  UNSUPPORTED,
  /** It is written in another language. */
  NOT_ENGLISH,
  /** It breaks the rules of its format: a line that is no JSON, a field of the wrong type. */
  MALFORMED,
  /** The system does not hand it out: no permission, a broken disk, a loop of links. */
  UNREADABLE,
  /** Tidings fails on it, which is a bug. */
  BUG
}
