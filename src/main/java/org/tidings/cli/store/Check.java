package org.tidings.cli.store;

/**
 * What was found where something was looked at.
 *
 * @param subject what was looked at, in a word
 * @param text what was seen, and what to do about it where it is bad
 */
record Check(boolean isGood, String subject, String text) {

  static Check good(String subject, String text) {
    return new Check(true, subject, text);
  }

  static Check bad(String subject, String text, String remedy) {
    return new Check(false, subject, text + "; " + remedy);
  }
}
