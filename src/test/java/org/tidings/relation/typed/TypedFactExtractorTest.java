package org.tidings.relation.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.tidings.clause.context.Polarity;
import org.tidings.clause.context.Tense;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.identity.TaggedNames;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.pair.TypedProperty;

class TypedFactExtractorTest {

  private static final TypedModel MODEL = TypedModel.load();
  private static final TypedFactExtractor EXTRACTOR = new TypedFactExtractor(MODEL, 0.5);

  private static final String BORN =
      "Anna|NNP|2|compound|PERSON Weiss|NNP|4|nsubj:pass|PERSON was|VBD|4|aux:pass"
          + " born|VBN|0|root in|IN|6|case Cairo|NNP|4|obl|CITY .|.|4|punct";
  private static final String NOT_BORN =
      "Anna|NNP|2|compound|PERSON Weiss|NNP|5|nsubj:pass|PERSON was|VBD|5|aux:pass not|RB|5|advmod"
          + " born|VBN|0|root in|IN|7|case Cairo|NNP|5|obl|CITY .|.|5|punct";

  @Test
  void findsAFactWithItsRuleAndHowLikelyItIs() {
    List<Proposition> facts = facts(EXTRACTOR, BORN);

    assertThat(facts)
        .extracting(TypedFactExtractorTest::words)
        .contains("schema:birthPlace Weiss Cairo");
    assertThat(facts).allSatisfy(it -> assertThat(it.confidence()).isBetween(0.5, 1.0));
    assertThat(facts).extracting(it -> it.rule().label()).contains("born in");
    assertThat(facts).allSatisfy(it -> assertThat(it.context().isAsserted()).isTrue());
  }

  @Test
  void assertsNothingThatIsDenied() {
    assertThat(facts(EXTRACTOR, NOT_BORN))
        .allSatisfy(it -> assertThat(it.context().polarity()).isEqualTo(Polarity.NEGATIVE));
  }

  @Test
  void findsNothingBelowTheBar() {
    assertThat(facts(new TypedFactExtractor(MODEL, 1), BORN)).isEmpty();
  }

  @Test
  void findsJobTitlesAndLeadersByRule() {
    String sentence =
        "French|JJ|4|amod|NATIONALITY President|NNP|4|compound|TITLE Paul|NNP|4|compound|PERSON"
            + " Moreau|NNP|5|nsubj|PERSON resigned|VBD|0|root .|.|5|punct";

    assertThat(facts(EXTRACTOR, sentence))
        .extracting(TypedFactExtractorTest::words)
        .contains("schema:jobTitle Moreau President");
  }

  @Test
  void endsNoMarriageWithAnOffice() {
    String sentence =
        "%s|JJ|3|amod president|NN|3|compound|TITLE Moreau|NNP|6|nmod:poss|PERSON 's|POS|3|case"
            + " %s|JJ|6|amod wife|NN|10|nsubj ,|,|6|punct Linda|NNP|9|compound|PERSON"
            + " Keller|NNP|6|appos|PERSON taught|VBD|0|root .|.|10|punct";

    assertThat(marriages(sentence.formatted("former", "young")))
        .isNotEmpty()
        .doesNotContain(Tense.FORMER);
    assertThat(marriages(sentence.formatted("local", "former"))).containsOnly(Tense.FORMER);
  }

  private static List<Tense> marriages(String sentence) {
    return facts(EXTRACTOR, sentence).stream()
        .filter(it -> it.predicate().term().equals("schema:spouse"))
        .map(it -> it.context().tense())
        .toList();
  }

  @Test
  void takesAVicePresidentForNoLeader() {
    String president =
        "French|JJ|3|amod|NATIONALITY President|NNP|3|compound|TITLE Moreau|NNP|4|nsubj|PERSON"
            + " resigned|VBD|0|root .|.|4|punct";
    String vicePresident =
        "French|JJ|4|amod|NATIONALITY Vice|NNP|4|compound|TITLE President|NNP|4|compound|TITLE"
            + " Moreau|NNP|5|nsubj|PERSON resigned|VBD|0|root .|.|5|punct";

    assertThat(facts(EXTRACTOR, president))
        .extracting(TypedFactExtractorTest::words)
        .contains("td:leader French Moreau");
    assertThat(facts(EXTRACTOR, vicePresident))
        .extracting(TypedFactExtractorTest::words)
        .doesNotContain("td:leader French Moreau");
  }

  @Test
  void takesAChancellorForALeaderOnlyWhereHeIsOne() {
    String sentence =
        "%s|JJ|3|amod|NATIONALITY Chancellor|NNP|3|compound|TITLE Moreau|NNP|4|nsubj|PERSON"
            + " resigned|VBD|0|root .|.|4|punct";

    assertThat(facts(EXTRACTOR, sentence.formatted("German")))
        .extracting(TypedFactExtractorTest::words)
        .contains("td:leader German Moreau");
    assertThat(facts(EXTRACTOR, sentence.formatted("British")))
        .extracting(TypedFactExtractorTest::words)
        .doesNotContain("td:leader British Moreau");
  }

  @Test
  void assertsNothingThatIsOnlyProposed() {
    String sentence =
        "Weiss|NNP|2|nsubj|PERSON made|VBD|0|root plans|NNS|2|obj to|TO|5|mark found|VB|3|acl"
            + " Orbital|NNP|5|obj|ORGANIZATION .|.|2|punct";

    assertThat(facts(new TypedFactExtractor(MODEL, 0.1), sentence))
        .filteredOn(it -> it.predicate().term().equals("schema:founder"))
        .isNotEmpty()
        .noneMatch(it -> it.context().isAsserted());
  }

  @Test
  void takesAnOfficeThatIsToComeForNone() {
    String sentence =
        "Weiss|NNP|6|nsubj|PERSON ,|,|1|punct the|DT|5|det incoming|JJ|5|amod"
            + " ambassador|NN|1|appos|TITLE spoke|VBD|0|root .|.|6|punct";

    assertThat(facts(EXTRACTOR, sentence))
        .filteredOn(it -> it.predicate().term().equals("schema:jobTitle"))
        .isNotEmpty()
        .noneMatch(it -> it.context().isAsserted());
  }

  @Test
  void takesTheWholeTitle() {
    String sentence =
        "Weiss|NNP|6|nsubj|PERSON ,|,|1|punct the|DT|5|det communications|NNS|5|compound"
            + " director|NN|1|appos|TITLE spoke|VBD|0|root .|.|6|punct";

    assertThat(facts(EXTRACTOR, sentence))
        .filteredOn(it -> it.predicate().term().equals("schema:jobTitle"))
        .extracting(it -> it.object().label())
        .containsExactly("communications director");
  }

  @Test
  void knowsThatMrIsNoJob() {
    String sentence =
        "Mr.|NNP|2|compound|TITLE Moreau|NNP|3|nsubj|PERSON resigned|VBD|0|root .|.|3|punct";

    assertThat(facts(EXTRACTOR, sentence)).isEmpty();
  }

  @Test
  void knowsThatAFatherHasNoJobByIt() {
    String sentence =
        "Khalil|NNP|2|compound|PERSON Amari|NNP|7|nsubj|PERSON ,|,|5|punct the|DT|5|det"
            + " father|NN|2|appos|TITLE ,|,|2|punct spoke|VBD|0|root .|.|7|punct";

    assertThat(facts(EXTRACTOR, sentence)).isEmpty();
  }

  @Test
  void takesPlacesOfAListForNoPlacesInPlaces() {
    String pair =
        "in|IN|2|case Luxor|NNP|0|root|CITY ,|,|2|punct Egypt|NNP|2|appos|COUNTRY .|.|2|punct";
    String list =
        "in|IN|2|case Luxor|NNP|0|root|CITY ,|,|2|punct Cairo|NNP|2|appos|CITY ,|,|2|punct"
            + " Suez|NNP|2|appos|CITY .|.|2|punct";

    assertThat(facts(EXTRACTOR, pair))
        .extracting(TypedFactExtractorTest::words)
        .containsExactly("schema:containedInPlace Luxor Egypt");
    assertThat(facts(EXTRACTOR, list)).isEmpty();
  }

  @Test
  void findsNothingInASentenceThatWasNotParsed() {
    assertThat(facts(EXTRACTOR, ParsedText.unparsed("a list of words"))).isEmpty();
  }

  @Test
  void isPlainOnlyBetweenEntitiesOfTheRightKinds() {
    Entity weiss = new Entity(EntityType.PERSON, "Anna Weiss", Optional.empty());
    Entity cairo = new Entity(EntityType.CITY, "Cairo", Optional.empty());
    Entity suez = new Entity(EntityType.CITY, "Suez", Optional.empty());

    assertThat(born(weiss, cairo)).allMatch(Proposition::plain).isNotEmpty();
    assertThat(born(suez, cairo)).noneMatch(Proposition::plain).isNotEmpty();
  }

  private static List<Proposition> born(Entity subject, Entity object) {
    Sentence sentence = ParsedText.sentence(BORN);
    Map<Span, Mention> names =
        Map.of(
            sentence.token(1).span(), mention(sentence.token(1), subject),
            sentence.token(5).span(), mention(sentence.token(5), object));
    Resolution resolution = new Resolution(List.of(), Map.of(), names, Map.of());
    return EXTRACTOR.extract(ArticleGrammar.of(List.of(sentence)), resolution).stream()
        .filter(it -> it.predicate().term().equals(TypedProperty.PLACE_OF_BIRTH.term()))
        .toList();
  }

  private static Mention mention(Token head, Entity entity) {
    return new Mention(head.span(), head.word(), MentionForm.NAME, entity);
  }

  @Test
  void takesNoBarAboveOne() {
    assertThatThrownBy(() -> new TypedFactExtractor(MODEL, 1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Proposition> facts(TypedFactExtractor extractor, String parse) {
    return facts(extractor, ParsedText.sentence(parse));
  }

  private static List<Proposition> facts(TypedFactExtractor extractor, Sentence sentence) {
    return extractor.extract(ArticleGrammar.of(List.of(sentence)), TaggedNames.of(sentence));
  }

  private static String words(Proposition fact) {
    return fact.predicate().term()
        + " "
        + fact.subject().phrase().head().word()
        + " "
        + fact.object().phrase().head().word();
  }
}
