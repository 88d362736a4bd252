package org.tidings.relation.open;

import java.util.Locale;
import org.tidings.relation.proposition.Rule;

/** The rules that make propositions of clauses and of noun phrases. */
public enum OpenRule implements Rule {
  OBJECT("what the verb acts on, one for each conjunct"),
  RECIPIENT("to whom something is given, without a preposition"),
  COMPLEMENT("what the subject becomes, or is held to be"),
  OBLIQUE("a prepositional phrase of the verb; the relation has the preposition"),
  CONTENT("what is decided, shown or not known, as a clause"),
  SET_PHRASE("a verb with a noun that means nothing by itself, and its preposition"),
  MEASURE("by how much, where the verb has no object"),
  PARTICIPLE("what was done to the subject, where nothing else is said"),
  PASSIVE("a passive with its agent, turned round"),
  TIME("when it happened, where the clause has nothing else"),
  COPULA("what a copula says of the subject"),
  COPULA_OBLIQUE("a prepositional phrase of a copula's adjective, which the relation has"),
  EVENT_NOUN("what a noun for an event says of its arguments"),
  APPOSITION("what an apposition says that something is"),
  TITLE("the title before a name, or of its bearer, as a job title");

  private final String matches;

  OpenRule(String matches) {
    this.matches = matches;
  }

  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it matches, in one line. */
  public String matches() {
    return matches;
  }
}
