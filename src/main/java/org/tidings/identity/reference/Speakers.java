package org.tidings.identity.reference;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.clause.speech.Party;
import org.tidings.clause.speech.Quotation;
import org.tidings.clause.speech.Saying;
import org.tidings.identity.Thing;
import org.tidings.identity.name.NamedEntity;
import org.tidings.identity.reference.discourse.DiscourseReferent;

/** Who speaks and who is spoken to: "I" and "you", in quotation marks and in interviews. */
final class Speakers {

  private final List<Sentence> sentences;
  private final Map<Span, Quotation> quoted = new HashMap<>();
  private final Optional<Narrator> narrator;
  private @Nullable DiscourseReferent unnamed;

  Speakers(AnnotatedArticle article, ArticleGrammar grammar, List<NamedEntity> named) {
    this.sentences = article.sentences();
    for (Quotation quotation : grammar.quotations().all()) {
      quotation.parts().forEach(part -> quote(quotation, part));
    }
    this.narrator = Narrator.of(article, named, unquoted());
  }

  private void quote(Quotation quotation, Quotation.Part part) {
    for (int i = part.begin(); i < part.end(); i++) {
      quoted.putIfAbsent(sentences.get(part.sentence()).token(i).span(), quotation);
    }
  }

  private int unquoted() {
    return (int)
        sentences.stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.word().equals("I") && !quoted.containsKey(token.span()))
            .count();
  }

  /** The head of the words for who says what the token is part of, where that is quoted. */
  Optional<Token> speaker(Token token) {
    return Optional.ofNullable(quoted.get(token.span()))
        .flatMap(Quotation::saying)
        .flatMap(Saying::speaker)
        .map(Speakers::head);
  }

  private static Token head(Party party) {
    return party.phrase().head();
  }

  /** What "I" and "you" stand for outside of quotation marks. */
  Optional<DiscourseReferent> unquoted(
      Sentence sentence, Token token, Pronoun pronoun, MentionIndex mentions) {
    return narrator
        .filter(it -> !quoted.containsKey(token.span()))
        .filter(it -> pronoun == Pronoun.I || (it.interview() && isQuestion(sentence)))
        .map(it -> it.name().map(mentions::referent).orElseGet(() -> unnamed(token)));
  }

  // Who speaks is one person, though no name is given.
  private DiscourseReferent unnamed(Token token) {
    if (unnamed == null) {
      String label = "the speaker";
      Thing speaker = new Thing(token.span().begin(), "speaker", label, OptionalDouble.empty());
      unnamed = DiscourseReferent.of(speaker, EntityType.PERSON, false, Optional.empty());
    }
    return unnamed;
  }

  /** What "I" and "you" stand for in quotation marks, once everything is read. */
  Map<Token, DiscourseReferent> quoted(MentionIndex mentions) {
    Map<Token, DiscourseReferent> found = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Pronoun.of(token)
            .filter(it -> quoted.containsKey(token.span()))
            .flatMap(it -> inQuotation(token, it))
            .flatMap(mentions::at)
            .filter(referent -> referent.isPerson())
            .ifPresent(referent -> found.put(token, referent));
      }
    }
    return found;
  }

  private Optional<Token> inQuotation(Token token, Pronoun pronoun) {
    if (pronoun == Pronoun.I) {
      return speaker(token);
    }
    if (pronoun != Pronoun.YOU) {
      return Optional.empty();
    }
    return Optional.ofNullable(quoted.get(token.span()))
        .flatMap(Quotation::saying)
        .flatMap(Saying::addressee)
        .map(Speakers::head);
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.token(sentence.tokens().size() - 1).word().equals("?");
  }
}
