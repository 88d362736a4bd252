package org.tidings.relation.open;

import java.util.List;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.relation.proposition.Predicate;

/** Propositions that no verb states: "Putin, the president", "the president, Vladimir Putin". */
final class NounPropositions {

  private static final Set<String> SIGNS = Set.of(",", "-", "--", "\u2013", "\u2014");

  private final SentenceGrammar grammar;
  private final Sentence sentence;
  private final Phrases phrases;
  private final SentencePropositions propositions;

  NounPropositions(SentenceGrammar grammar, SentencePropositions propositions) {
    this.grammar = grammar;
    this.sentence = grammar.sentence();
    this.phrases = grammar.phrases();
    this.propositions = propositions;
  }

  void find() {
    EventNouns events = new EventNouns(grammar, propositions);
    sentence.tokens().forEach(events::add);
    for (Token token : sentence.tokens()) {
      if (token.is("appos") && token.isNoun() && isSetOff(token)) {
        sentence.head(token).filter(Token::isNoun).ifPresent(noun -> apposition(noun, token));
      }
    }
  }

  // Not in brackets, which hold what abbreviates, places and dates.
  private boolean isSetOff(Token apposition) {
    int first = phrases.whole(apposition).map(it -> it.tokens().get(0).index()).orElse(0);
    return first > 0 && SIGNS.contains(sentence.token(first - 1).word());
  }

  private void apposition(Token noun, Token apposition) {
    if (grammar.contrasts().isTurned(apposition)
        || isInList(noun, apposition)
        || isOfTwoNames(noun, apposition)
        || !describes(apposition)) {
      return;
    }
    boolean named = apposition.isProper() && !noun.isProper();
    Token bearer = named ? apposition : noun;
    for (Phrase phrase :
        named ? phrases.single(noun).stream().toList() : phrases.split(apposition)) {
      phrases
          .single(bearer)
          .ifPresent(
              subject ->
                  propositions.add(
                      subject,
                      Predicate.open(List.of("be"), new Phrase(apposition, List.of(apposition))),
                      propositions.noun(phrase),
                      List.of(),
                      grammar.context(bearer),
                      OpenRule.APPOSITION,
                      Set.of()));
    }
  }

  // "cotton, grain and sugar": the parser takes the second of a list for an apposition.
  private boolean isInList(Token noun, Token apposition) {
    return sentence.children(noun).stream()
            .anyMatch(child -> child.is("conj", "appos") && child.index() > apposition.index())
        || sentence.hasChild(apposition, "conj", "cc")
        || noun.is("conj")
        || sentence.children(noun).stream().filter(child -> child.is("appos")).count() > 1;
  }

  // "Dayton, Ohio", "Reuters, AP": neither is the other.
  private static boolean isOfTwoNames(Token noun, Token apposition) {
    return noun.isProper() && isName(apposition);
  }

  private static boolean isName(Token token) {
    return token.isProper()
        && (token.entityType().isEntity() || token.entityType() == EntityType.NONE);
  }

  private boolean describes(Token apposition) {
    boolean known =
        apposition.isProper()
            || apposition.entityType() == EntityType.TITLE
            || sentence.hasChild(
                apposition, "det", "nmod:poss", "nmod", "amod", "compound", "acl", "acl:relcl");
    return known && !TemporalWords.isTimeNoun(apposition) && !apposition.entityType().isTime();
  }
}
