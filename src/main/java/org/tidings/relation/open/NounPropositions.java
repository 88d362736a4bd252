package org.tidings.relation.open;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Grammar;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.relation.proposition.Predicate;

/**
 * Facts that no verb states: "a treaty <i>with</i> North Korea", "Russia's parliament", "Russian
 * troops", "Putin, the president", "President Putin".
 */
final class NounPropositions {

  // No development set says whether a noun has its modifier: what is there is written down.
  private static final Set<OpenRule> UNJUDGED =
      EnumSet.of(OpenRule.MODIFIER, OpenRule.POSSESSOR, OpenRule.ORIGIN);
  private static final double OF_UNJUDGED = 0.7;
  private static final Set<EntityType> ORIGINS =
      EnumSet.of(EntityType.NATIONALITY, EntityType.COUNTRY);

  private final SentenceGrammar grammar;
  private final Sentence sentence;
  private final Phrases phrases;
  private final SentencePropositions propositions;
  private final OpenConfidence confidence;

  NounPropositions(
      SentenceGrammar grammar,
      SentencePropositions propositions,
      ToDoubleFunction<Set<String>> confidence) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.phrases = grammar.phrases();
    this.propositions = propositions;
    this.confidence = new OpenConfidence(sentence, confidence);
  }

  void find() {
    for (Token token : sentence.tokens()) {
      switch (token.relation()) {
        case "nmod" -> modifier(token);
        case "nmod:poss" -> possessor(token);
        case "appos" -> apposition(token);
        case "amod", "compound" -> origin(token);
        default -> {}
      }
    }
    sentence.names().forEach(this::title);
  }

  // "a treaty with North Korea": (treaty, with, North Korea).
  private void modifier(Token noun) {
    List<Token> preposition = phrases.prepositionTokens(noun);
    Optional<Token> head = sentence.head(noun);
    if (preposition.isEmpty() || !isCommon(head) || !Grammar.isNominal(noun) || isTime(noun)) {
      return;
    }
    for (Phrase object : phrases.split(noun)) {
      add(head.get(), preposition, names(preposition), object, OpenRule.MODIFIER);
    }
  }

  private boolean isCommon(Optional<Token> noun) {
    return noun.filter(Token::isNoun)
        .filter(token -> !token.isProper() && !Grammar.isTimeNoun(token))
        .isPresent();
  }

  private boolean isTime(Token noun) {
    return Grammar.isTimeNoun(noun)
        || sentence.times().stream()
            .anyMatch(time -> time.begin() <= noun.index() && noun.index() < time.end());
  }

  private static List<String> names(List<Token> preposition) {
    return preposition.stream().map(Token::word).toList();
  }

  // "Russia's parliament": (parliament, of, Russia).
  private void possessor(Token owner) {
    Optional<Token> head = sentence.head(owner);
    boolean named = Grammar.isNominal(owner) && !owner.isWh() && !isTime(owner);
    if (named && isCommon(head)) {
      phrases
          .single(owner)
          .map(this::withoutPossessive)
          .ifPresent(
              object -> add(head.get(), List.of(owner), List.of("of"), object, OpenRule.POSSESSOR));
    }
  }

  private Phrase withoutPossessive(Phrase phrase) {
    List<Token> tokens =
        phrase.tokens().stream().filter(token -> !token.tag().equals("POS")).toList();
    return new Phrase(phrase.head(), tokens);
  }

  // "Russian troops": (troops, of, Russia).
  private void origin(Token adjective) {
    Optional<Token> head = sentence.head(adjective);
    if (ORIGINS.contains(adjective.entityType()) && isCommon(head)) {
      Phrase name = new Phrase(adjective, nameAround(adjective));
      add(head.get(), List.of(adjective), List.of("of"), name, OpenRule.ORIGIN);
    }
  }

  private List<Token> nameAround(Token token) {
    return sentence.names().stream()
        .filter(name -> name.begin() <= token.index() && token.index() < name.end())
        .findFirst()
        .map(name -> sentence.tokens().subList(name.begin(), name.end()))
        .orElse(List.of(token));
  }

  private void apposition(Token apposition) {
    Optional<Token> noun = sentence.head(apposition).filter(Token::isNoun);
    if (noun.isEmpty() || !apposition.isNoun()) {
      return;
    }
    for (Phrase phrase : phrases.split(apposition)) {
      add(noun.get(), List.of(apposition), List.of("be"), phrase, OpenRule.APPOSITION);
    }
  }

  // "Russian President Vladimir Putin": (Vladimir Putin, be, Russian President).
  private void title(Name name) {
    if (name.type() != EntityType.TITLE || name.end() == sentence.tokens().size()) {
      return;
    }
    Token after = sentence.token(name.end());
    Token last = sentence.token(name.end() - 1);
    boolean bearer = after.entityType() == EntityType.PERSON && last.is("compound", "nmod", "amod");
    if (bearer) {
      Token head = headOfName(after);
      Phrase title = new Phrase(last, sentence.tokens().subList(name.begin(), name.end()));
      add(head, List.of(last), List.of("be"), title, OpenRule.TITLE);
    }
  }

  private Token headOfName(Token token) {
    List<Token> name = nameAround(token);
    return name.stream()
        .filter(part -> part.head() < name.get(0).index() || part.head() > last(name))
        .findFirst()
        .orElse(token);
  }

  private static int last(List<Token> name) {
    return name.get(name.size() - 1).index();
  }

  private void add(
      Token subject, List<Token> surface, List<String> words, Phrase object, OpenRule rule) {
    Optional<Phrase> noun = phrases.single(subject);
    if (noun.isPresent() && !object.head().equals(subject)) {
      propositions.add(
          noun.get(),
          Predicate.open(words, new Phrase(surface.get(0), surface)),
          propositions.noun(object),
          grammar.context(subject),
          rule,
          UNJUDGED.contains(rule) ? OF_UNJUDGED : confidence.of(noun.get(), words, object, rule));
    }
  }
}
