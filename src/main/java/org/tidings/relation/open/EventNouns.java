package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.syntax.GrammaticalFunction;
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
  private static final WordTable OCCURRENCES =
      WordTable.load(EventNouns.class, "occurrence-nouns.txt");
  private static final WordTable DEEDS = WordTable.load(EventNouns.class, "frame-words.txt");

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

  /** Adds what a noun states; nothing if it names no event, or not whose it is. */
  void add(Token noun) {
    if (!noun.isNoun() || noun.isProper()) {
      return;
    }
    occurrence(noun);
    event(noun);
    for (Token modifier : sentence.children(noun)) {
      String preposition = modifier.is("nmod") ? phrases.preposition(modifier) : "";
      EVENTS.rowsWith(noun.lemma() + "_" + preposition).stream()
          .sorted()
          .findFirst()
          .ifPresent(verb -> event(noun, verb, modifier));
    }
  }

  // "Keller's resignation as chair", "the arrest of Novak in Graz": what happened to whom, where.
  private void occurrence(Token noun) {
    Optional<String> verb = OCCURRENCES.firstRowWith(noun.lemma());
    if (verb.isEmpty() || by(noun).isPresent()) {
      return;
    }
    Optional<Token> bearer =
        sentence
            .child(noun, "nmod:poss")
            .or(() -> introduced(noun, "of"))
            .filter(it -> WordClass.isNominal(it) && !TemporalWords.isTimeNoun(it));
    Optional<Phrase> subject = bearer.flatMap(phrases::single).map(EventNouns::withoutPossessive);
    if (subject.isEmpty()) {
      return;
    }
    sentence.children(noun).stream()
        .filter(it -> it.is("nmod") && !it.equals(bearer.get()))
        .filter(it -> !TemporalWords.isTimeNoun(it) && !phrases.preposition(it).equals("of"))
        .findFirst()
        .ifPresent(
            place -> {
              List<String> words = new ArrayList<>(List.of(verb.get().split("_", -1)));
              words.add(phrases.preposition(place));
              add(subject.get(), words, noun, place, bearer.get(), context(noun));
            });
  }

  // "the minister's threat to sue the paper": what somebody means to do, or will not do.
  private void event(Token noun) {
    boolean refused = DEEDS.has("refused", noun.lemma());
    Optional<Token> actor = sentence.child(noun, "nmod:poss").filter(WordClass::isNominal);
    Optional<Token> infinitive =
        sentence
            .child(noun, "acl")
            .filter(verb -> verb.hasTag("VB") && sentence.hasChild(verb, "mark"))
            .filter(verb -> !sentence.hasChild(verb, "aux:pass", "cop"));
    if (actor.isEmpty() || infinitive.isEmpty() || !(refused || DEEDS.has("meant", noun.lemma()))) {
      return;
    }
    Token verb = infinitive.get();
    boolean denied =
        refused != sentence.children(verb).stream().anyMatch(GrammaticalFunction::isNegation);
    Context context = context(noun);
    Context eventContext =
        denied ? context.with(Polarity.NEGATIVE, context.modality()) : context.intended();
    Optional<Phrase> doer = phrases.single(actor.get()).map(EventNouns::withoutPossessive);
    Optional<Token> object = sentence.child(verb, "obj");
    List<String> words = new ArrayList<>(List.of(verb.lemma()));
    sentence.child(verb, "compound:prt").ifPresent(it -> words.add(it.lemma()));
    if (object.isEmpty()) {
      object = sentence.child(verb, "obl").filter(it -> !TemporalWords.isTimeNoun(it));
      object.map(phrases::preposition).filter(it -> !it.isEmpty()).ifPresent(words::add);
    }
    if (doer.isPresent() && object.isPresent()) {
      add(doer.get(), words, noun, object.get(), actor.get(), eventContext);
    }
  }

  private void add(
      Phrase subject,
      List<String> words,
      Token noun,
      Token patient,
      Token actor,
      Context eventContext) {
    for (Phrase object : phrases.split(patient)) {
      propositions.add(
          subject,
          Predicate.open(words, new Phrase(noun, List.of(noun))),
          propositions.noun(object),
          qualifiers(noun, patient, actor),
          eventContext,
          OpenRule.EVENT_NOUN,
          Set.of());
    }
  }

  // "her planned visit", "blocked his visit": nobody has come yet.
  private Context context(Token noun) {
    Context context = grammar.context(noun);
    boolean expected =
        sentence.children(noun).stream()
            .anyMatch(it -> it.is("amod") && DEEDS.has("expected", it.word()));
    boolean prevented =
        noun.is("obj", "nsubj:pass")
            && sentence.head(noun).filter(it -> DEEDS.has("preventing", it.lemma())).isPresent();
    return expected || prevented ? context.intended() : context;
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
    add(doer.get(), words, noun, patient, actor.get(), context(noun));
  }

  private Optional<Token> by(Token noun) {
    return introduced(noun, "by");
  }

  private Optional<Token> introduced(Token noun, String preposition) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nmod") && phrases.preposition(child).equals(preposition))
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
