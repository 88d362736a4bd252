package org.tidings.article.document;

import java.nio.charset.StandardCharsets;

/** Parts an RTF document into its tokens, and passes over binary data. Not thread-safe. */
final class RtfTokens {

  /** Longer words are none. */
  private static final int LONGEST_WORD = 32;

  private static final int MOST_DIGITS = 9;

  private final byte[] document;
  private int at;

  RtfTokens(byte[] document) {
    this.document = document;
  }

  /** The next token; {@link RtfToken#END} at the end, again and again. */
  RtfToken next() {
    while (at < document.length && (document[at] == '\r' || document[at] == '\n')) {
      at++;
    }
    if (at >= document.length) {
      return RtfToken.END;
    }
    int c = document[at++] & 0xFF;
    return switch (c) {
      case '{' -> RtfToken.OPEN;
      case '}' -> RtfToken.CLOSE;
      case '\\' -> control();
      default -> RtfToken.text(c);
    };
  }

  private RtfToken control() {
    int begin = at;
    while (at < document.length && at - begin < LONGEST_WORD && isLetter(document[at])) {
      at++;
    }
    if (at == begin) {
      return symbol();
    }
    String word = new String(document, begin, at - begin, StandardCharsets.US_ASCII);
    int number = number();
    if (at < document.length && document[at] == ' ') {
      at++;
    }
    if (word.equals("bin") && number > 0) {
      at = (int) Math.min(document.length, (long) at + number);
    }
    return RtfToken.control(word, number);
  }

  private RtfToken symbol() {
    if (at >= document.length) {
      return RtfToken.END;
    }
    int symbol = document[at++] & 0xFF;
    if (symbol != '\'') {
      return RtfToken.control(String.valueOf((char) symbol), RtfToken.NONE);
    }
    int high = digit();
    int low = digit();
    return high < 0 || low < 0
        ? RtfToken.control("'", RtfToken.NONE)
        : RtfToken.text(high * 16 + low);
  }

  private int digit() {
    int digit = at < document.length ? Character.digit(document[at], 16) : -1;
    at += digit < 0 ? 0 : 1;
    return digit;
  }

  private int number() {
    int begin = at;
    boolean negative = at < document.length && document[at] == '-';
    at += negative ? 1 : 0;
    int first = at;
    int number = 0;
    while (at < document.length && at - first < MOST_DIGITS && isDigit(document[at])) {
      number = number * 10 + document[at] - '0';
      at++;
    }
    if (at == first) {
      at = begin;
      return RtfToken.NONE;
    }
    return negative ? -number : number;
  }

  private static boolean isLetter(byte c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
