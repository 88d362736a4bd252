package org.tidings.annotation.corenlp;

import java.util.List;

/** Tells texts that make no difference of small and capital letters. */
final class LetterCases {

  private static final double ALMOST_ALL = 0.9;
  private static final double ALMOST_NONE = 0.003;
  private static final int LEAST_LETTERS = 15;
  private static final int LEAST_WORDS = 4;

  private final boolean withoutCapitals;

  /**
   * @param passages of one article, since a single line of small letters is the middle of a
   *     sentence
   */
  LetterCases(List<String> passages) {
    Letters letters =
        passages.stream()
            .map(Letters::of)
            .filter(it -> !it.areCapitals())
            .reduce(new Letters(0, 0, 0), Letters::and);
    this.withoutCapitals = letters.isEnough() && letters.capitals() <= letters.all() * ALMOST_NONE;
  }

  /** Whether a passage of the article is written in letters of one case. */
  boolean isOne(CharSequence passage) {
    Letters letters = Letters.of(passage);
    return letters.isEnough() && (withoutCapitals || letters.areCapitals());
  }

  private record Letters(int words, int capitals, int all) {

    static Letters of(CharSequence text) {
      int words = 0;
      int capitals = 0;
      int all = 0;
      boolean inside = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (Character.isUpperCase(c)) {
          capitals++;
        }
        if (Character.isUpperCase(c) || Character.isLowerCase(c)) {
          all++;
          words += inside ? 0 : 1;
        }
        inside = Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '.';
      }
      return new Letters(words, capitals, all);
    }

    Letters and(Letters other) {
      return new Letters(words + other.words, capitals + other.capitals, all + other.all);
    }

    boolean isEnough() {
      return words >= LEAST_WORDS && all >= LEAST_LETTERS;
    }

    boolean areCapitals() {
      return capitals >= all * ALMOST_ALL;
    }
  }
}
