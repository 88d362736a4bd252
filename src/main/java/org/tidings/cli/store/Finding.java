package org.tidings.cli.store;

/**
 * What a check has found.
 *
 * @param subject what was looked at, in a word
 * @param text what was seen, and what to do about it where it is bad
 */
record Finding(boolean isGood, String subject, String text) {

  static Finding good(String subject, String text) {
    return new Finding(true, subject, text);
  }

  static Finding bad(String subject, String text, String remedy) {
    return new Finding(false, subject, text + "; " + remedy);
  }
}
