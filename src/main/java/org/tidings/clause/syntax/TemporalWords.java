package org.tidings.clause.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/** Words that name times, and prepositions that introduce them. */
public final class TemporalWords {

  private static final WordTable WORDS = WordTable.load(TemporalWords.class, "words.txt");
  private static final Set<String> TIME_NOUNS = WORDS.words("time-noun");
  private static final Set<String> TIME_PREPOSITIONS = WORDS.words("time-preposition");
  private static final Set<String> CALENDAR = WORDS.words("calendar");
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

  private TemporalWords() {}

  /** Whether a word is a year in figures. */
  public static boolean isYear(Token token) {
    return YEAR.matcher(token.word()).matches();
  }

  /** Whether a noun names a time: a year, a month, a day, "the week". */
  public static boolean isTimeNoun(Token token) {
    return isYear(token)
        || CALENDAR.contains(token.word().toLowerCase(Locale.ROOT))
        || TIME_NOUNS.contains(token.lemma());
  }

  /** Whether a time with one of these prepositions says when: "in 1990", not "of 1990". */
  public static boolean isTimePreposition(String preposition) {
    return TIME_PREPOSITIONS.contains(preposition.toLowerCase(Locale.ROOT));
  }
}
