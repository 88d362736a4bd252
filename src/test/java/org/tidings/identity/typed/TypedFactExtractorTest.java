package org.tidings.identity.typed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.extraction.context.Polarity;

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
    List<TypedFact> facts = facts(EXTRACTOR, BORN);

    assertThat(facts)
        .extracting(TypedFactExtractorTest::words)
        .contains("PLACE_OF_BIRTH Weiss Cairo");
    assertThat(facts).allSatisfy(it -> assertThat(it.confidence()).isBetween(0.5, 1.0));
    assertThat(facts).extracting(TypedFact::method).contains("born in");
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
        .contains("JOB_TITLE Moreau President");
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
        .contains("LEADER French Moreau");
    assertThat(facts(EXTRACTOR, vicePresident))
        .extracting(TypedFactExtractorTest::words)
        .doesNotContain("LEADER French Moreau");
  }

  @Test
  void knowsThatMrIsNoJob() {
    String sentence =
        "Mr.|NNP|2|compound|TITLE Moreau|NNP|3|nsubj|PERSON resigned|VBD|0|root .|.|3|punct";

    assertThat(facts(EXTRACTOR, sentence)).isEmpty();
  }

  @Test
  void findsNothingInASentenceThatWasNotParsed() {
    assertThat(EXTRACTOR.extract(List.of(ParsedText.unparsed("a list of words")))).isEmpty();
  }

  @Test
  void takesNoBarAboveOne() {
    assertThatThrownBy(() -> new TypedFactExtractor(MODEL, 1.5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<TypedFact> facts(TypedFactExtractor extractor, String parse) {
    return extractor.extract(List.of(ParsedText.sentence(parse)));
  }

  private static String words(TypedFact fact) {
    return fact.property()
        + " "
        + fact.subject().headToken().word()
        + " "
        + fact.object().headToken().word();
  }
}
