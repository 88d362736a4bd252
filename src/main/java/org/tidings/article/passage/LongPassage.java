package org.tidings.article.passage;

/** Decides where a passage that is too long is cut. */
final class LongPassage {

  private static final String SENTENCE_ENDS = ".!?。";

  private LongPassage() {}

  /**
   * The end of the first piece of {@code text} from {@code begin} that is no longer than {@code
   * max}: behind the last end of a sentence, else before the last blank, else anywhere but inside
   * of a character. At least half of {@code max} is taken.
   */
  static int end(String text, int begin, int end, int max) {
    if (end - begin <= max) {
      return end;
    }
    int limit = begin + max;
    int least = begin + max / 2;
    for (int i = limit; i > least; i--) {
      if (Character.isWhitespace(text.charAt(i))
          && SENTENCE_ENDS.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    for (int i = limit; i > least; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
  }
}
