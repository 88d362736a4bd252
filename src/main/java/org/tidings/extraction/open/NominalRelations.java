package org.tidings.extraction.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Grammar;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;

/**
 * Facts that no verb states: appositions ("Putin, the president,") and titles ("President Putin").
 */
final class NominalRelations {

  private static final String BE = "be";

  private final Sentence sentence;
  private final Phrases phrases;
  private final Propositions propositions;

  NominalRelations(Sentence sentence, Propositions propositions) {
    this.sentence = sentence;
    this.phrases = new Phrases(sentence);
    this.propositions = propositions;
  }

  void render() {
    for (Token token : sentence.tokens()) {
      if (!T.on("poss") && token.is("nmod:poss") && !token.tag().equals("PRP$")) sentence.head(token).ifPresent(h -> { 
          Optional<Phrase> owner = phrases.subtree(token, (p, c) -> c.is("case") && p.equals(token) || c.is("acl:relcl", "appos"));
          Optional<Phrase> thing = phrases.single(h, (p, c) -> c.equals(token) || c.is("acl", "appos"));
          if (owner.isPresent() && thing.isPresent()) propositions.add(.7, owner.get().words(), "has", List.of(thing.get().words()), "poss"); });
      if (!T.on("amod") && token.is("amod") && token.tag().matches("VBN|VBG")) sentence.head(token).flatMap(h -> phrases.single(h, (p, c) -> c.equals(token) || c.is("acl", "nmod"))).ifPresent(n -> propositions.add(.7, n.words(), "be", List.of(token.word()), "amod"));
      if (!T.on("num") && token.is("nummod") && sentence.head(token).filter(h -> h.isNoun()).isPresent()) ;
      if (!T.on("nmod") && token.is("nmod") && token.isProper()) {
        String preposition = phrases.preposition(token);
        Optional<Token> head = sentence.head(token).filter(Token::isNoun);
        if (!T.on("p-" + preposition) && head.isPresent()) {
          Optional<Phrase> subject = phrases.single(head.get(), new NounFacts(sentence)::isLong2);
          for (Phrase phrase : phrases.split(token)) subject.ifPresent(n -> propositions.add(.7, n.words(), "be " + preposition, List.of(phrase.words()), "nmod-" + preposition));
        }
      }
      if (token.is("appos")) {
        sentence.head(token).filter(Grammar::isNominal).ifPresent(noun -> apposition(noun, token));
      }
      if (token.isProper()) {
        title(token);
      }
    }
  }

  static final String PL = "CITY|STATE_OR_PROVINCE|COUNTRY|LOCATION|PLACE|LOC|GPE";

  private void apposition(Token noun, Token apposition) {
    Optional<Phrase> subject = phrases.bare(noun);
    boolean places = noun.entityType().matches(PL) && apposition.entityType().matches(PL) && noun.isProper() && apposition.isProper();
    if (places && T.on("place")) {  phrases.single(apposition).ifPresent(pl -> 
      subject.ifPresent(
          name -> propositions.add(0.6, name.words(), "be in", List.of(pl.words()), "place")));
      return;
    }
    if (places && !T.on("place0")) return;
    for (Phrase phrase : phrases.split(apposition)) {
      subject.ifPresent(
          name -> propositions.add(0.6, name.words(), BE, List.of(phrase.words()), "apposition"));
    }
  }

  private void title(Token name) {
    List<Token> titles =
        sentence.children(name).stream()
            .filter(child -> child.is("compound"))
            .filter(child -> child.tag().equals("NN") || child.entityType().equals("TITLE"))
            .filter(child -> !T.on("mr") || !child.word().matches("Mr.|Mrs.|Ms.|Dr.|Miss|Messrs."))
            .toList();
    if (titles.isEmpty()) {
      return;
    }
    String bearer =
        sentence.tokens().stream()
            .filter(
                token ->
                    token.equals(name)
                        || (token.head() == name.index()
                            && token.is("compound", "flat")
                            && !titles.contains(token)))
            .map(Token::word)
            .collect(Collectors.joining(" "));
    propositions.add(0.5, bearer, BE, List.of(NaryRendering.words(titles)), "title");
  }
}
