package org.tidings.relation.typed;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tidings.annotation.lexicon.WordTable;

/**
 * The words of titles as they are written where there is room: "Lt. Gov." is lieutenant governor.
 */
final class TitleWords {

  private static final WordTable TITLES = WordTable.load(TitleWords.class, "titles.txt");

  private TitleWords() {}

  /** The title in small letters and without abbreviations. */
  static String writtenOut(String title) {
    return Arrays.stream(title.toLowerCase(Locale.ROOT).split(" ", -1))
        .map(TitleWords::word)
        .collect(Collectors.joining(" "));
  }

  private static String word(String word) {
    return TITLES.rowsWith(word).stream().findFirst().orElse(word);
  }
}
