package org.tidings.relation.open;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.ChainVerbs;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Modality;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Grammar;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Subject;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Value;

/**
 * The propositions of one clause: subject and object, subject and each prepositional argument. A
 * passive with an agent is turned round; a clause with only a time relates its subject to the time.
 */
final class ClausePropositions {

  private final Clause clause;
  private final SentenceGrammar grammar;
  private final Sentence sentence;
  private final Phrases phrases;
  private final Context context;
  private final PredicateName predicate;
  private final SentencePropositions propositions;
  private final OpenConfidence confidence;
  private Context current;
  private boolean stated;

  ClausePropositions(
      Clause clause,
      SentenceGrammar grammar,
      SentencePropositions propositions,
      ToDoubleFunction<Set<String>> confidence) {
    this.clause = clause;
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.phrases = grammar.phrases();
    this.context = grammar.context(clause);
    this.current = context;
    this.predicate = new PredicateName(clause);
    this.propositions = propositions;
    this.confidence = new OpenConfidence(clause, confidence);
  }

  void find() {
    if (isSaying()) {
      return;
    }
    for (Phrase subject : subjects()) {
      if (clause.isCopular()) {
        copular(subject);
      } else {
        verbal(subject);
      }
    }
  }

  private List<Phrase> subjects() {
    return clause.subject().filter(this::canBeNode).stream()
        .flatMap(subject -> phrases.split(subject.head()).stream())
        .toList();
  }

  private boolean canBeNode(Subject subject) {
    Token head = subject.head();
    return subject.recovery() != Subject.Recovery.CLAUSAL
        && Grammar.isNominal(head)
        && !head.isWh()
        && !head.hasLemma("there", "this", "that")
        && !(head.hasLemma("it") && isExpletive());
  }

  // "it is said that", "it seems", "it is likely": nothing is meant by it.
  private boolean isExpletive() {
    return clause.isCopular()
        || clause.argument(ArgumentRole.CLAUSE).isPresent()
        || clause.verb().hasLemma("seem", "appear", "rain", "snow", "turn", "take")
        || predicate.isPassive();
  }

  private void verbal(Phrase subject) {
    Optional<Argument> agent = predicate.isPassive() ? agent() : Optional.empty();
    if (agent.isPresent()) {
      turnedRound(subject, agent.get());
      return;
    }
    int told = told();
    if (told >= 0) {
      told(subject, told);
      return;
    }
    for (Argument argument : own()) {
      current = isPurpose(argument.link()) ? context.intended() : context;
      argument(subject, verb(argument.link()), argument);
    }
    current = context;
    if (!stated && clause.argument(ArgumentRole.CLAUSE).isEmpty()) {
      timeOnly(subject, verb(last()));
    }
  }

  /** The place in the chain of a verb whose object does the rest: "ordered them to leave". */
  private int told() {
    for (int link = 0; link < last(); link++) {
      Token verb = verbAt(link);
      boolean tells = Cues.COMMAND.has(verb) || Cues.CAUSING.has(verb) || Cues.WISHING.has(verb);
      if (tells && doer(link).isPresent()) {
        return link;
      }
    }
    return -1;
  }

  // "ordered them", "called on them", "appealed to them".
  private Optional<Argument> doer(int link) {
    return clause.arguments().stream()
        .filter(argument -> argument.link() == link && Grammar.isNominal(argument.head()))
        .filter(argument -> argument.role() == ArgumentRole.OBJECT)
        .findFirst();
  }

  private void told(Phrase subject, int link) {
    Argument doer = doer(link).orElseThrow();
    List<Argument> deed =
        clause.arguments().stream().filter(argument -> argument.link() > link).toList();
    current = context.with(context.polarity(), currentOfTelling(link));
    if (!Cues.WISHING.has(verbAt(link))) {
      argument(subject, predicate.active(link), doer);
    }
    current =
        Cues.COMMAND.has(verbAt(link))
            ? grammar.told(clause, verbAt(link))
            : Cues.WISHING.has(verbAt(link)) ? context.intended() : context;
    for (Phrase actor : doer.phrases()) {
      deed.forEach(
          argument -> argument(actor, predicate.active(link + 1, argument.link()), argument));
    }
    current = context;
  }

  // That somebody was told is so, whatever he was told.
  private Modality currentOfTelling(int link) {
    return link == 0 && context.modality() == Modality.OBLIGATORY
        ? Modality.CERTAIN
        : context.modality();
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
      noun(actor, verb, patient, OpenRule.PASSIVE);
      own().stream()
          .filter(argument -> argument.role() == ArgumentRole.OBLIQUE && !argument.equals(agent))
          .forEach(argument -> argument(actor, verb, argument));
    }
  }

  private void argument(Phrase subject, List<String> verb, Argument argument) {
    Token head = argument.head();
    switch (argument.role()) {
      case OBJECT -> nouns(subject, verb, argument, OpenRule.OBJECT);
      case INDIRECT_OBJECT -> nouns(subject, with(verb, "to"), argument, OpenRule.RECIPIENT);
      case COMPLEMENT -> complement(subject, verb, argument);
      case OBLIQUE -> {
        boolean source = argument.prepositionWords().equalsIgnoreCase("according to");
        if (argument.hasPreposition() && !isTime(head) && !source) {
          List<String> name = with(verb, argument.prepositionWords());
          nouns(subject, name, argument, OpenRule.OBLIQUE);
        }
      }
      case CLAUSE, ADVERBIAL_CLAUSE, ADVERB -> {}
    }
  }

  private void nouns(Phrase subject, List<String> name, Argument argument, OpenRule rule) {
    if (!Grammar.isNominal(argument.head()) || argument.head().isWh()) {
      return;
    }
    for (Phrase phrase : argument.phrases()) {
      noun(subject, name, phrase, rule);
    }
  }

  private void complement(Phrase subject, List<String> verb, Argument argument) {
    Token head = argument.head();
    if (sentence.hasChild(head, "cop")) {
      return;
    }
    for (Token part : phrases.conjuncts(head)) {
      phrases.single(part).ifPresent(phrase -> said(subject, verb, phrase, OpenRule.COMPLEMENT));
    }
  }

  private void said(Phrase subject, List<String> verb, Phrase phrase, OpenRule rule) {
    if (Grammar.isNominal(phrase.head())) {
      noun(subject, verb, phrase, rule);
    } else {
      Value quality = new Value.Quality(phrase, phrase.words());
      add(subject, verb, Optional.of(quality), phrase, rule);
    }
  }

  private void noun(Phrase subject, List<String> verb, Phrase phrase, OpenRule rule) {
    add(subject, verb, propositions.noun(phrase), phrase, rule);
  }

  private void timeOnly(Phrase subject, List<String> verb) {
    context
        .time()
        .flatMap(this::timePhrase)
        .ifPresent(
            phrase -> {
              String value = context.time().orElseThrow();
              String preposition = value.length() == 10 ? "on" : "in";
              add(
                  subject,
                  with(verb, preposition),
                  Optional.of(new Value.Time(phrase, value)),
                  phrase,
                  OpenRule.TIME);
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
                said(subject, name, phrase, OpenRule.COPULA);
              });
    }
    boolean adjective = head.tag().startsWith("JJ");
    for (Argument argument : clause.arguments()) {
      boolean placed = argument.role() == ArgumentRole.OBLIQUE && argument.hasPreposition();
      if (adjective && placed && !isTime(argument.head())) {
        List<String> name = List.of("be", head.lemma(), argument.prepositionWords());
        nouns(subject, name, argument, OpenRule.COPULA_OBLIQUE);
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
      Phrase subject, List<String> words, Optional<Value> object, Phrase phrase, OpenRule rule) {
    if (!subject.head().equals(phrase.head())) {
      stated = true;
      propositions.add(
          subject,
          Predicate.open(words, surface()),
          object,
          current,
          rule,
          confidence.of(subject, words, phrase, rule));
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
