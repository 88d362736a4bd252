package org.tidings.relation.open;

import java.util.Locale;
import org.tidings.relation.proposition.Rule;

/** The rules that make propositions of clauses and of noun phrases. */
public enum OpenRule implements Rule {
  /** What the verb acts on: "ratified <i>a treaty</i>". */
  OBJECT,
  /** To whom something is given, without a preposition: "gave <i>Kyiv</i> shells". */
  RECIPIENT,
  /** What the subject becomes, or is held to be: "became <i>a member</i>". */
  COMPLEMENT,
  /** A prepositional phrase of the verb; the relation has the preposition: "arrived in Hanoi". */
  OBLIQUE,
  /** A verb with a noun that means nothing by itself: "took part in <i>the talks</i>". */
  SET_PHRASE,
  /** By how much: "rose <i>6 %</i>". */
  MEASURE,
  /** What was done to the subject, where nothing else is said: "was <i>repealed</i>". */
  PARTICIPLE,
  /** A passive with its agent, turned round: "was signed <i>by Putin</i>". */
  PASSIVE,
  /** When it happened, where the clause has nothing else: "resigned <i>on Friday</i>". */
  TIME,
  /** What a copula says of the subject: "is <i>a treaty</i>". */
  COPULA,
  /** What an adjective takes: "is ready <i>for talks</i>". */
  COPULA_OBLIQUE,
  /** What a noun for an event says: "<i>Corvix's</i> takeover <i>of Nadel</i>". */
  EVENT_NOUN,
  /** What an apposition says that something is: "Putin, <i>the president</i>". */
  APPOSITION,
  /** The title before a name: "<i>President</i> Putin". */
  TITLE;

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
