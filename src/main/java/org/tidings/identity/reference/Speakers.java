package org.tidings.identity.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.identity.Entity;
import org.tidings.identity.MentionForm;
import org.tidings.identity.name.NamedEntity;

/** Who speaks and who is spoken to: "I" and "you", in quotation marks and in interviews. */
final class Speakers {

  private final List<Sentence> sentences;
  private final Quotations quotations;
  private final Optional<Narrator> narrator;

  Speakers(AnnotatedArticle article, List<NamedEntity> named) {
    this.sentences = article.sentences();
    this.quotations = new Quotations(sentences, paragraphs(article));
    this.narrator = Narrator.of(article, named);
  }

  private static int[] paragraphs(AnnotatedArticle article) {
    List<Span> passages = article.article().passages();
    int[] paragraphs = new int[article.sentences().size()];
    int passage = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      int begin = article.sentences().get(i).span().begin();
      while (passage < passages.size() && passages.get(passage).end() <= begin) {
        passage++;
      }
      paragraphs[i] = passage;
    }
    return paragraphs;
  }

  /** Whose words the token is one of, if it is quoted. */
  Optional<Token> speaker(int place, Token token) {
    return quotations.speaker(place, token);
  }

  /**
   * The pronouns of the first and second person.
   *
   * @param topics what a noun phrase stands for, by the place of its head
   * @param entities the topic of an entity
   */
  List<Draft> references(
      Function<Span, Optional<Topic>> topics, Function<Entity, Optional<Topic>> entities) {
    List<Draft> found = new ArrayList<>();
    for (int place = 0; place < sentences.size(); place++) {
      for (Token token : sentences.get(place).tokens()) {
        Optional<Pronoun> pronoun = Pronoun.of(token);
        int at = place;
        pronoun
            .flatMap(it -> person(at, token, it, topics, entities))
            .ifPresent(
                topic ->
                    found.add(new Draft(token.span(), token.word(), MentionForm.PRONOUN, topic)));
      }
    }
    return found;
  }

  private Optional<Topic> person(
      int place,
      Token token,
      Pronoun pronoun,
      Function<Span, Optional<Topic>> topics,
      Function<Entity, Optional<Topic>> entities) {
    boolean first = pronoun == Pronoun.I;
    if (!first && pronoun != Pronoun.YOU) {
      return Optional.empty();
    }
    if (quotations.isQuoted(place, token)) {
      Optional<Token> head =
          first ? quotations.speaker(place, token) : quotations.addressee(place, token);
      return head.flatMap(it -> topics.apply(it.span())).filter(it -> it.nature().isPerson());
    }
    return narrator
        .filter(it -> first || (it.interview() && isQuestion(sentences.get(place))))
        .flatMap(it -> entities.apply(it.entity()));
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.token(sentence.tokens().size() - 1).word().equals("?");
  }
}
