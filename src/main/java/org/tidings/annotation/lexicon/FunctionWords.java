package org.tidings.annotation.lexicon;

import java.util.Optional;

/** Function words of English that several steps ask for. */
public final class FunctionWords {

  private static final WordTable WORDS = WordTable.load(FunctionWords.class, "function-words.txt");
  private static final String DEFINITE = "definite";

  private FunctionWords() {}

  /** Whether it is a determiner of what is known: "the treaty", "these talks". */
  public static boolean isDefinite(String word) {
    return WORDS.has(DEFINITE, word);
  }

  /** The nominative of a personal pronoun in any form: "he" for "himself". */
  public static Optional<String> nominative(String word) {
    return WORDS.firstRowWith(word).filter(row -> !row.equals(DEFINITE));
  }
}
