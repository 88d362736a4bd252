package org.tidings.relation;

import org.tidings.clause.syntax.Phrase;

/** The object of a proposition. */
public sealed interface Value {

  /** The words that state it. */
  Phrase phrase();

  /** A noun phrase, to be resolved to an entity or a thing. */
  record Noun(Phrase phrase) implements Value {}

  /** An adjective or another quality: "unclear". */
  record Quality(Phrase phrase) implements Value {}

  /**
   * A time, where the clause has no other object.
   *
   * @param value TIMEX3 value of a day, a month or a year
   */
  record Time(Phrase phrase, String value) implements Value {}
}
