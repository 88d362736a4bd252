package org.tidings.relation.proposition;

import org.tidings.clause.syntax.Phrase;

/** The object of a proposition: something, or a value of its own. */
public sealed interface Value permits Participant, Value.Quality, Value.Time {

  /** The words that state it. */
  Phrase phrase();

  /** What to call it: what a phrase stands for by its own name, a time by its value. */
  String label();

  /**
   * Words that stand for themselves: "unclear", "president".
   *
   * @param words as they are to be written
   */
  record Quality(Phrase phrase, String words) implements Value {

    @Override
    public String label() {
      return words;
    }
  }

  /**
   * A time.
   *
   * @param value TIMEX3 value of a day, a month or a year
   */
  record Time(Phrase phrase, String value) implements Value {

    @Override
    public String label() {
      return value;
    }
  }
}
