package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.clause.syntax.WordClass;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Qualifier;

/**
 * What a noun for an event states with its arguments: "Corvix's takeover of Nadel", "the takeover
 * of Nadel by Corvix". As in NomBank (Meyers and others, HLT-NAACL 2004) they are those of its
 * verb.
 */
final class EventNouns {

  private static final WordTable EVENTS = WordTable.load(EventNouns.class, "event-nouns.txt");

  private final SentenceGrammar grammar;
  private final Sentence sentence;
  private final Phrases phrases;
  private final SentencePropositions propositions;

  EventNouns(SentenceGrammar grammar, SentencePropositions propositions) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.phrases = grammar.phrases();
    this.propositions = propositions;
  }

  /** Adds what a noun states; nothing if it names no event, or not who does it and to whom. */
  void add(Token noun) {
    if (!noun.isNoun() || noun.isProper()) {
      return;
    }
    for (Token modifier : sentence.children(noun)) {
      String preposition = modifier.is("nmod") ? phrases.preposition(modifier) : "";
      EVENTS.rowsWith(noun.lemma() + "_" + preposition).stream()
          .sorted()
          .findFirst()
          .ifPresent(verb -> event(noun, verb, modifier));
    }
  }

  private void event(Token noun, String verb, Token patient) {
    Optional<Token> actor =
        sentence
            .child(noun, "nmod:poss")
            .or(() -> by(noun))
            .filter(token -> WordClass.isNominal(token) && !TemporalWords.isTimeNoun(token));
    Optional<Phrase> doer = actor.flatMap(phrases::single).map(EventNouns::withoutPossessive);
    if (doer.isEmpty() || TemporalWords.isTimeNoun(patient)) {
      return;
    }
    List<String> words = List.of(verb.split("_", -1));
    for (Phrase object : phrases.split(patient)) {
      propositions.add(
          doer.get(),
          Predicate.open(words, new Phrase(noun, List.of(noun))),
          propositions.noun(object),
          qualifiers(noun, patient, actor.get()),
          grammar.context(noun),
          OpenRule.EVENT_NOUN,
          Set.of());
    }
  }

  private Optional<Token> by(Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") && phrases.preposition(child).equals("by"))
        .findFirst();
  }

  private static Phrase withoutPossessive(Phrase phrase) {
    List<Token> tokens =
        phrase.tokens().stream().filter(token -> !token.tag().equals("POS")).toList();
    return tokens.isEmpty() ? phrase : new Phrase(phrase.head(), tokens);
  }

  private List<Qualifier> qualifiers(Token noun, Token patient, Token actor) {
    List<Qualifier> qualifiers = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod")
          && !child.equals(patient)
          && !child.equals(actor)
          && !TemporalWords.isTimeNoun(child)) {
        phrases
            .single(child)
            .ifPresent(
                it ->
                    propositions
                        .qualifier(phrases.preposition(child), it)
                        .ifPresent(qualifiers::add));
      }
    }
    return qualifiers;
  }
}
