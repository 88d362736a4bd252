package org.tidings.relation.typed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.clause.context.Tense;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.relation.proposition.Proposition;

class OfficeTermsTest {

  private static final OfficeTerms TERMS = new OfficeTerms();

  private static final String SENTENCE =
      "French|JJ|3|amod|NATIONALITY President|NNP|3|compound|TITLE Sarkozy|NNP|4|nsubj|PERSON"
          + " left|VBD|0|root .|.|4|punct";

  private static List<Proposition> facts(String person, LocalDate day) {
    Sentence sentence = ParsedText.sentence(SENTENCE);
    Map<Span, Mention> names = new HashMap<>();
    name(names, sentence.token(0), new Entity(EntityType.COUNTRY, "France", Optional.empty()));
    name(names, sentence.token(2), new Entity(EntityType.PERSON, person, Optional.empty()));
    Resolution resolution = new Resolution(List.of(), names, names, Map.of());
    List<Proposition> facts =
        new TypedFactExtractor(TypedModel.load(), 0.5)
            .extract(ArticleGrammar.of(List.of(sentence)), resolution);
    return TERMS.ended(facts, day).stream()
        .filter(it -> it.predicate().term().matches("td:leader|schema:jobTitle"))
        .toList();
  }

  private static void name(Map<Span, Mention> names, Token token, Entity entity) {
    names.put(token.span(), new Mention(token.span(), token.word(), MentionForm.NAME, entity));
  }

  @Test
  void endsAnOfficeWithItsTerm() {
    assertThat(facts("Nicolas Sarkozy", LocalDate.of(2016, 5, 1)))
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.context().tense()).isEqualTo(Tense.FORMER))
        .noneMatch(Proposition::plain);
  }

  @Test
  void leavesAnOfficeWhileItLasts() {
    assertThat(facts("Nicolas Sarkozy", LocalDate.of(2009, 5, 1)))
        .hasSize(2)
        .noneMatch(it -> it.context().tense() == Tense.FORMER);
  }

  @Test
  void endsNoOfficeBeforeATermThatTheTablesHave() {
    assertThat(facts("Nicolas Sarkozy", LocalDate.of(2006, 5, 1)))
        .hasSize(2)
        .noneMatch(it -> it.context().tense() == Tense.FORMER);
  }

  @Test
  void leavesOthersOfTheName() {
    assertThat(facts("Clara Sarkozy", LocalDate.of(2016, 5, 1)))
        .hasSize(2)
        .noneMatch(it -> it.context().tense() == Tense.FORMER);
  }
}
