package org.tidings.identity.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.extraction.speech.Party;
import org.tidings.extraction.speech.Quotation;
import org.tidings.extraction.speech.Quotations;
import org.tidings.extraction.speech.Saying;
import org.tidings.identity.Entity;
import org.tidings.identity.MentionForm;
import org.tidings.identity.name.NamedEntity;

/** Who speaks and who is spoken to: "I" and "you", in quotation marks and in interviews. */
final class Speakers {

  private final List<Sentence> sentences;
  private final Map<Span, Quotation> quoted = new HashMap<>();
  private final Optional<Narrator> narrator;

  Speakers(AnnotatedArticle article, List<NamedEntity> named) {
    this.sentences = article.sentences();
    for (Quotation quotation : Quotations.in(sentences).all()) {
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

  /**
   * The pronouns of the first and second person.
   *
   * @param topics what a noun phrase stands for, by the place of its head
   * @param entities the topic of an entity
   */
  List<Draft> references(
      Function<Span, Optional<Topic>> topics, Function<Entity, Optional<Topic>> entities) {
    List<Draft> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Optional<Pronoun> pronoun =
            Pronoun.of(token).filter(it -> it == Pronoun.I || it == Pronoun.YOU);
        pronoun
            .flatMap(
                it ->
                    quoted.containsKey(token.span())
                        ? inQuotation(token, it).flatMap(head -> topics.apply(head.span()))
                        : narrator(sentence, it).flatMap(entities))
            .filter(topic -> topic.nature().isPerson())
            .ifPresent(
                topic ->
                    found.add(new Draft(token.span(), token.word(), MentionForm.PRONOUN, topic)));
      }
    }
    return found;
  }

  private Optional<Token> inQuotation(Token token, Pronoun pronoun) {
    if (pronoun == Pronoun.I) {
      return speaker(token);
    }
    return Optional.ofNullable(quoted.get(token.span()))
        .flatMap(Quotation::saying)
        .flatMap(Saying::addressee)
        .map(Speakers::head);
  }

  private Optional<Entity> narrator(Sentence sentence, Pronoun pronoun) {
    return narrator
        .filter(it -> pronoun == Pronoun.I || (it.interview() && isQuestion(sentence)))
        .map(Narrator::entity);
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.token(sentence.tokens().size() - 1).word().equals("?");
  }
}
