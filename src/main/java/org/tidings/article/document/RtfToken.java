package org.tidings.article.document;

/**
 * A part of an RTF document.
 *
 * @param kind what it is
 * @param word the name of a control word or symbol; else empty
 * @param number the parameter of a control word, or a byte of text
 */
record RtfToken(Kind kind, String word, int number) {

  /** What stands for the parameter of a control word that has none. */
  static final int NONE = Integer.MIN_VALUE;

  static final RtfToken OPEN = new RtfToken(Kind.OPEN, "", NONE);
  static final RtfToken CLOSE = new RtfToken(Kind.CLOSE, "", NONE);
  static final RtfToken END = new RtfToken(Kind.END, "", NONE);

  /** Kinds of tokens. */
  enum Kind {
    OPEN,
    CLOSE,
    CONTROL,
    /** A byte of text, as it is or in hexadecimal digits. */
    BYTE,
    END
  }

  static RtfToken control(String word, int number) {
    return new RtfToken(Kind.CONTROL, word, number);
  }

  static RtfToken text(int character) {
    return new RtfToken(Kind.BYTE, "", character);
  }

  /** Whether a switch is on: it is without a parameter, and off with 0. */
  boolean isOn() {
    return number != 0;
  }
}
