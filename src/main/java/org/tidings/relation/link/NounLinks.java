package org.tidings.relation.link;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.relation.proposition.Predicate;

/** Finds the entities that the noun phrases of a sentence name to say which thing they mean. */
public final class NounLinks {

  private static final Set<EntityType> ORIGINS =
      EnumSet.of(EntityType.NATIONALITY, EntityType.COUNTRY);

  private final Sentence sentence;
  private final Phrases phrases;
  private final Resolution resolution;
  private final List<NounLink> found = new ArrayList<>();

  private NounLinks(SentenceGrammar grammar, Resolution resolution) {
    this.sentence = grammar.sentence();
    this.phrases = grammar.phrases();
    this.resolution = resolution;
  }

  /** The links of a sentence; none where it was not parsed. */
  public static List<NounLink> of(SentenceGrammar grammar, Resolution resolution) {
    NounLinks links = new NounLinks(grammar, resolution);
    if (grammar.sentence().parsed()) {
      grammar.sentence().tokens().forEach(links::modifier);
    }
    return links.found;
  }

  private void modifier(Token modifier) {
    Optional<Token> noun =
        sentence
            .head(modifier)
            .filter(Token::isNoun)
            .filter(it -> !it.isProper() && !TemporalWords.isTimeNoun(it));
    if (noun.isEmpty()) {
      return;
    }
    switch (modifier.relation()) {
      case "nmod" -> {
        List<String> words = phrases.prepositionTokens(modifier).stream().map(Token::word).toList();
        phrases.split(modifier).forEach(phrase -> link(noun.get(), words, phrase));
      }
      case "nmod:poss" -> link(noun.get(), List.of("of"), modifier);
      case "amod", "compound" -> {
        if (ORIGINS.contains(modifier.entityType())) {
          link(noun.get(), List.of("of"), modifier);
        }
      }
      default -> {}
    }
  }

  private void link(Token noun, List<String> words, Token name) {
    link(noun, words, new Phrase(name, List.of(name)));
  }

  private void link(Token noun, List<String> words, Phrase name) {
    Optional<Predicate> relation = Predicate.open(words, name);
    Optional<Mention> thing = resolution.at(noun.span());
    Optional<Mention> entity = resolution.of(sentence, name);
    if (relation.isPresent()
        && thing.isPresent()
        && thing.get().referent() instanceof Thing it
        && entity.isPresent()
        && entity.get().referent() instanceof Entity named) {
      found.add(new NounLink(it, relation.get(), named));
    }
  }
}
