package org.tidings.relation.rendering.tuple;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The catalogue of what makes open tuples. Every rule has an example among the tests (rules.txt)
 * and a row with its measured precision in the documentation (extraction.md).
 */
public enum TupleRule {
  CLAUSE(
      "clause",
      Profile.NARY,
      "a verb and all its arguments; the first complement's preposition joins the relation"),
  BARE("bare", Profile.NARY, "a verb without arguments: its auxiliaries are the relation"),
  COPULA("copula", Profile.NARY, "what a copula says of the subject, one for each conjunct"),
  ADJECTIVE("adjective", Profile.NARY, "a copula with an adjective and what the adjective takes"),
  COPULA_PREPOSITION(
      "copula-preposition",
      Profile.NARY,
      "where or in what state a copula puts the subject; the relation has the preposition"),
  COPULA_NOUN(
      "copula-noun",
      Profile.NARY,
      "a copula with a bare noun and its preposition, which the relation has"),
  VERB_NOUN(
      "verb-noun",
      Profile.NARY,
      "a verb with a bare plural and its preposition, which the relation has"),
  VERB_ADVERB(
      "verb-adverb",
      Profile.NARY,
      "a verb with an adverb and its preposition, which the relation has"),
  TO_BE("to-be", Profile.NARY, "what the subject seems or continues to be"),
  APPOSITION("apposition", Profile.NARY, "what an apposition says that something is"),
  PLACE_IN_PLACE("place-in-place", Profile.NARY, "a place followed by the place that it lies in"),
  TITLE("title", Profile.NARY, "the title or trade before a person's name"),
  ADJECTIVE_AFTER_NOUN(
      "adjective-after-noun",
      Profile.NARY,
      "an adjective that follows its noun, with what it takes"),
  INFINITIVE_OF_NOUN(
      "infinitive-of-noun",
      Profile.NARY,
      "what an infinitive says that a decision, plan or other noun is to do"),
  EXAMPLE("example", Profile.NARY, "what \"such as\" or \"including\" names of a kind, one by one"),

  OBJECT("object", Profile.BINARY, "what the verb acts on, one for each conjunct"),
  RECIPIENT("recipient", Profile.BINARY, "to whom something is given, without a preposition"),
  COMPLEMENT("complement", Profile.BINARY, "what the subject becomes, or is held or made to be"),
  CONTENT("content", Profile.BINARY, "what is said or thought, one for each of several clauses"),
  SMALL_CLAUSE(
      "small-clause",
      Profile.BINARY,
      "what somebody does whom the subject helps, lets or sees do it"),
  OBLIQUE(
      "oblique",
      Profile.BINARY,
      "a prepositional phrase or time of the verb; the relation has the object and the"
          + " preposition"),
  OUTER_PLACE(
      "outer-place", Profile.BINARY, "where it happened, when a place is followed by a larger one"),
  MEMBER("member", Profile.BINARY, "what \"including\" names of a whole"),
  PURPOSE(
      "purpose",
      Profile.BINARY,
      "what a participle or infinitive acts on that says why, when or how the verb is done"),
  ADVERB("adverb", Profile.BINARY, "how, where or when, if an adverb is all that follows the verb"),
  NESTED(
      "nested",
      Profile.BINARY,
      "a prepositional modifier of an object, an oblique or a complement; the relation has its"
          + " noun"),
  VERBAL_MODIFIER(
      "verbal-modifier",
      Profile.BINARY,
      "what an infinitive or gerund acts on that modifies an object, an oblique or a complement"),
  EXISTENTIAL("existential", Profile.BINARY, "what there is, where and when"),
  PREDICATE(
      "predicate", Profile.BINARY, "what a copula says of the subject, one for each conjunct"),
  PREDICATE_OBLIQUE(
      "predicate-oblique",
      Profile.BINARY,
      "a prepositional phrase of a copula's noun or adjective, which the relation has");

  private final String label;
  private final Profile profile;
  private final String matches;

  private static final Set<TupleRule> NOMINAL =
      EnumSet.of(
          APPOSITION,
          PLACE_IN_PLACE,
          TITLE,
          ADJECTIVE_AFTER_NOUN,
          INFINITIVE_OF_NOUN,
          EXAMPLE,
          MEMBER);

  TupleRule(String label, Profile profile, String matches) {
    this.label = label;
    this.profile = profile;
    this.matches = matches;
  }

  /** The rules of a profile, in the order of the catalogue. */
  public static List<TupleRule> of(Profile profile) {
    return Arrays.stream(values()).filter(rule -> rule.profile == profile).toList();
  }

  /** Its name in documents, examples and features: small letters and hyphens. */
  public String label() {
    return label;
  }

  public Profile profile() {
    return profile;
  }

  /** Whether its relation is of nouns and needs no verb of the sentence. */
  public boolean isNominal() {
    return NOMINAL.contains(this);
  }

  /** What it matches, in one line. */
  public String matches() {
    return matches;
  }
}
