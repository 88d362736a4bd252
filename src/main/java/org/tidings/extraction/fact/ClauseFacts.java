package org.tidings.extraction.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Argument;
import org.tidings.extraction.clause.ArgumentRole;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.Grammar;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;
import org.tidings.extraction.clause.Subject;
import org.tidings.extraction.context.ChainVerbs;
import org.tidings.extraction.context.Context;

/**
 * The facts of one clause: subject and object, subject and each prepositional argument. A passive
 * with an agent is turned round; a clause with only a time relates its subject to the time.
 */
final class ClauseFacts {

  private final Clause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final Context context;
  private final PredicateName predicate;
  private final List<Proposition> found = new ArrayList<>();
  private Context light;

  ClauseFacts(Clause clause, Context context) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = new Phrases(sentence);
    this.context = context;
    this.light = context;
    this.predicate = new PredicateName(clause);
  }

  List<Proposition> find() {
    if (isSaying()) {
      return List.of();
    }
    for (Phrase subject : subjects()) {
      if (clause.isCopular()) {
        copular(subject);
      } else {
        verbal(subject);
      }
    }
    return found;
  }

  private List<Phrase> subjects() {
    return clause.subject().filter(ClauseFacts::canBeNode).stream()
        .flatMap(subject -> phrases.split(subject.head()).stream())
        .toList();
  }

  private static boolean canBeNode(Subject subject) {
    Token head = subject.head();
    return subject.recovery() != Subject.Recovery.CLAUSAL
        && Grammar.isNominal(head)
        && !head.isWh()
        && !head.hasLemma("it", "there", "this", "that");
  }

  private void verbal(Phrase subject) {
    Optional<Argument> agent = predicate.isPassive() ? agent() : Optional.empty();
    if (agent.isPresent()) {
      turnedRound(subject, agent.get());
      return;
    }
    for (Argument argument : own()) {
      light = isPurpose(argument.link()) ? context.intended() : context;
      argument(subject, verb(argument.link()), argument);
    }
    light = context;
    if (found.isEmpty() && clause.argument(ArgumentRole.CLAUSE).isEmpty()) {
      timeOnly(subject, verb(last()));
    }
  }

  private List<String> verb(int link) {
    return predicate.isPassive() ? predicate.passive(link) : predicate.active(link);
  }

  private int last() {
    return clause.group().links().size() - 1;
  }

  // What only says that somebody speaks is context, not a fact.
  private boolean isSaying() {
    return clause.verb().hasLemma("say", "tell");
  }

  private List<Argument> own() {
    return clause.arguments().stream()
        .filter(
            argument ->
                argument.link() == last() || !ChainVerbs.onlyColours(verbAt(argument.link())))
        .toList();
  }

  // "arrived to bolster ties": that they arrived is so, that ties were bolstered is meant.
  private boolean isPurpose(int link) {
    return link > 0 && !ChainVerbs.onlyColours(verbAt(link - 1));
  }

  private Token verbAt(int link) {
    return clause.group().links().get(link).verb();
  }

  private Optional<Argument> agent() {
    return clause.arguments().stream()
        .filter(argument -> argument.role() == ArgumentRole.OBLIQUE)
        .filter(argument -> argument.prepositionWords().equals("by"))
        .filter(argument -> !isTime(argument.head()) && Grammar.isNominal(argument.head()))
        .findFirst();
  }

  // "The treaty was signed by Putin in Pyongyang": (Putin, sign, treaty), (Putin, sign_in,
  // Pyongyang).
  private void turnedRound(Phrase patient, Argument agent) {
    List<String> verb = predicate.active(last());
    for (Phrase actor : agent.phrases()) {
      add(actor, verb, new Value.Noun(patient), 0.85, "passive");
      own().stream()
          .filter(argument -> argument.role() == ArgumentRole.OBLIQUE && !argument.equals(agent))
          .forEach(argument -> argument(actor, verb, argument));
    }
  }

  private void argument(Phrase subject, List<String> verb, Argument argument) {
    Token head = argument.head();
    switch (argument.role()) {
      case OBJECT -> nouns(subject, verb, argument, 0.9, "object");
      case INDIRECT_OBJECT -> nouns(subject, with(verb, "to"), argument, 0.7, "recipient");
      case COMPLEMENT -> complement(subject, verb, argument);
      case OBLIQUE -> {
        boolean source = argument.prepositionWords().equalsIgnoreCase("according to");
        if (argument.hasPreposition() && !isTime(head) && !source) {
          List<String> name = with(verb, argument.prepositionWords());
          nouns(subject, name, argument, 0.8, "oblique");
        }
      }
      case CLAUSE, ADVERBIAL_CLAUSE, ADVERB -> {}
    }
  }

  private void nouns(
      Phrase subject, List<String> name, Argument argument, double confidence, String method) {
    if (!Grammar.isNominal(argument.head()) || argument.head().isWh()) {
      return;
    }
    for (Phrase phrase : argument.phrases()) {
      add(subject, name, new Value.Noun(phrase), confidence, method);
    }
  }

  private void complement(Phrase subject, List<String> verb, Argument argument) {
    Token head = argument.head();
    if (sentence.hasChild(head, "cop")) {
      return;
    }
    for (Token part : phrases.conjuncts(head)) {
      phrases
          .single(part)
          .ifPresent(phrase -> add(subject, verb, value(part, phrase), 0.75, "complement"));
    }
  }

  private static Value value(Token head, Phrase phrase) {
    return Grammar.isNominal(head) ? new Value.Noun(phrase) : new Value.Quality(phrase);
  }

  private void timeOnly(Phrase subject, List<String> verb) {
    context
        .time()
        .flatMap(this::timePhrase)
        .ifPresent(
            phrase -> {
              String value = context.time().orElseThrow();
              String preposition = value.length() == 10 ? "on" : "in";
              add(subject, with(verb, preposition), new Value.Time(phrase, value), 0.6, "time");
            });
  }

  private Optional<Phrase> timePhrase(String value) {
    return sentence.times().stream()
        .filter(time -> time.value().equals(value))
        .findFirst()
        .map(
            time ->
                new Phrase(
                    sentence.token(time.begin()),
                    sentence.tokens().subList(time.begin(), time.end())));
  }

  private void copular(Phrase subject) {
    Token head = clause.predicate();
    String preposition = sentence.hasChild(head, "case") ? phrases.preposition(head) : "";
    for (Token part : phrases.conjuncts(head)) {
      complementOfCopula(part)
          .ifPresent(
              phrase -> {
                List<String> name =
                    preposition.isEmpty() ? List.of("be") : List.of("be", preposition);
                add(subject, name, value(part, phrase), 0.85, "copula");
              });
    }
    boolean adjective = head.tag().startsWith("JJ");
    for (Argument argument : clause.arguments()) {
      boolean placed = argument.role() == ArgumentRole.OBLIQUE && argument.hasPreposition();
      if (adjective && placed && !isTime(argument.head())) {
        List<String> name = List.of("be", head.lemma(), argument.prepositionWords());
        nouns(subject, name, argument, 0.7, "copula-oblique");
      }
    }
  }

  private Optional<Phrase> complementOfCopula(Token part) {
    if (part.isVerb() || (sentence.hasChild(part, "cop") && !part.equals(clause.predicate()))) {
      return Optional.empty();
    }
    return Grammar.isNominal(part) ? phrases.single(part) : quality(part);
  }

  // "ready for a long war": what it is ready for is a fact of its own.
  private Optional<Phrase> quality(Token adjective) {
    return phrases.subtree(
        adjective,
        (parent, child) ->
            parent.equals(adjective)
                && (!child.is("advmod")
                    || child.index() > parent.index()
                    || Grammar.isNegation(child)));
  }

  private boolean isTime(Token token) {
    return Grammar.isTimeNoun(token)
        || sentence.times().stream().anyMatch(time -> covers(time, token));
  }

  private static boolean covers(TimeExpression time, Token token) {
    return time.begin() <= token.index() && token.index() < time.end();
  }

  private static List<String> with(List<String> verb, String preposition) {
    return Stream.concat(verb.stream(), Stream.of(preposition.split(" ", -1))).toList();
  }

  private void add(
      Phrase subject, List<String> words, Value object, double confidence, String method) {
    String name = Relation.nameOf(words);
    boolean itself = subject.head().equals(object.phrase().head());
    if (!name.isEmpty() && !itself) {
      found.add(
          new Proposition(
              sentence, subject, new Relation(name, surface()), object, light, confidence, method));
    }
  }

  private Phrase surface() {
    List<Token> tokens =
        clause.group().tokens(false).stream()
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    return new Phrase(clause.verb(), tokens);
  }
}
