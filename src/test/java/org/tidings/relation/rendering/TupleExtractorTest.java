package org.tidings.relation.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;

class TupleExtractorTest {

  private static final int TREES = 3000;
  private static final Set<String> SAYS_NOTHING = Set.of("the", "a", "of", "which", "who", "and");

  @ParameterizedTest
  @EnumSource(Profile.class)
  void noTreeWhateverMakesAPropositionThatIsNone(Profile profile) {
    TupleExtractor extractor = new TupleExtractor(profile);
    RandomTrees trees = new RandomTrees(20241109);
    int found = 0;
    for (int i = 0; i < TREES; i++) {
      String parse = trees.sentence(1 + i % 60);
      Sentence sentence = ParsedText.sentence(parse);
      List<Tuple> propositions = extractor.extract(SentenceGrammar.of(sentence));
      propositions.forEach(it -> assertSound(it, sentence, profile));
      assertThat(propositions).as(parse).doesNotHaveDuplicates();
      found += propositions.size();
    }
    assertThat(found).as("the trees are not all empty").isGreaterThan(TREES / 10);
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void deepAndLongTreesAreRead(Profile profile) {
    TupleExtractor extractor = new TupleExtractor(profile);
    RandomTrees trees = new RandomTrees(7);
    for (int i = 0; i < 30; i++) {
      Sentence chain = ParsedText.sentence(trees.chain(250));
      Sentence bush = ParsedText.sentence(trees.sentence(250));
      assertThatCode(() -> extractor.extract(SentenceGrammar.of(chain))).doesNotThrowAnyException();
      extractor.extract(SentenceGrammar.of(bush)).forEach(it -> assertSound(it, bush, profile));
    }
  }

  private static void assertSound(Tuple proposition, Sentence sentence, Profile profile) {
    assertThat(proposition.rule().profile()).isEqualTo(profile);
    assertThat(proposition.confidence()).isBetween(profile.leastConfidence(), 1.0);
    assertThat(proposition.relation()).isNotBlank();
    assertThat(proposition.subject()).isNotEqualToIgnoringCase(proposition.arguments().get(0));
    assertThat(saysSomething(proposition.subject())).as("%s", proposition).isTrue();
    assertThat(proposition.arguments())
        .isNotEmpty()
        .allSatisfy(argument -> assertThat(saysSomething(argument)).as(argument).isTrue());
    assertThat(proposition.rule().isNominal() || hasVerb(proposition.relation(), sentence))
        .as("a verb in %s", proposition)
        .isTrue();
  }

  private static boolean saysSomething(String slot) {
    return words(slot).stream()
        .anyMatch(word -> word.matches(".*[\\p{L}\\p{N}].*") && !SAYS_NOTHING.contains(word));
  }

  private static boolean hasVerb(String relation, Sentence sentence) {
    Set<String> verbs =
        sentence.tokens().stream()
            .filter(token -> token.isVerb() || token.tag().equals("MD") || token.hasLemma("be"))
            .map(Token::word)
            .collect(Collectors.toSet());
    return words(relation).stream().anyMatch(verbs::contains);
  }

  private static List<String> words(String slot) {
    return Arrays.asList(slot.split(" ", -1));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aQuestionSaysNothing(Profile profile) {
    assertThat(
            propositions(
                profile,
                "Did|VBD|3|aux Russia|NNP|3|nsubj|COUNTRY ratify|VB|0|root the|DT|5|det"
                    + " treaty|NN|3|obj ?|.|3|punct"))
        .isEmpty();
    assertThat(
            propositions(
                profile,
                "Who|WP|2|nsubj won|VBD|0|root the|DT|4|det election|NN|2|obj ?|.|2|punct"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aCommandSaysNothing(Profile profile) {
    assertThat(
            propositions(
                profile,
                "Close|VB|0|root the|DT|3|det border|NN|1|obj now|RB|1|advmod !|.|1|punct"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aFragmentSaysNothing(Profile profile) {
    assertThat(
            propositions(
                profile,
                "A|DT|3|det long|JJ|3|amod silence|NN|0|root in|IN|6|case the|DT|6|det"
                    + " hall|NN|3|nmod .|.|3|punct"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aHeadlineWithoutAndTellsOfBoth(Profile profile) {
    assertThat(
            propositions(
                profile,
                "Trump|NNP|4|nsubj|PERSON ,|,|1|punct Putin|NNP|1|conj|PERSON set|VBD|0|root"
                    + " summit|NN|4|obj"))
        .containsExactly("Trump | set | summit", "Putin | set | summit");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void capitalsAndMissingPointsMakeNoDifference(Profile profile) {
    assertThat(
            propositions(profile, "RUSSIA|NNP|2|nsubj|COUNTRY RATIFIES|VBZ|0|root TREATY|NN|2|obj"))
        .containsExactly("RUSSIA | RATIFIES | TREATY");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void nothingIsItself(Profile profile) {
    assertThat(propositions(profile, "War|NN|3|nsubj is|VBZ|3|cop war|NN|0|root .|.|3|punct"))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void pronounsStayPronouns(Profile profile) {
    assertThat(propositions(profile, "They|PRP|2|nsubj signed|VBD|0|root it|PRP|2|obj .|.|2|punct"))
        .containsExactly("They | signed | it");
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aLongListDoesNoHarm(Profile profile) {
    String list =
        IntStream.rangeClosed(4, 200)
            .mapToObj(i -> "item%d|NNS|3|conj".formatted(i))
            .collect(Collectors.joining(" "));
    String parse = "Russia|NNP|2|nsubj|COUNTRY bought|VBD|0|root item3|NNS|2|obj " + list;
    assertThatCode(() -> propositions(profile, parse)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void aSentenceThatWasNotParsedSaysNothing(Profile profile) {
    assertThat(
            new TupleExtractor(profile)
                .extract(SentenceGrammar.of(ParsedText.unparsed("Russia signed a treaty"))))
        .isEmpty();
  }

  private static List<String> propositions(Profile profile, String parse) {
    return new TupleExtractor(profile)
        .extract(SentenceGrammar.of(ParsedText.sentence(parse))).stream()
            .map(
                it ->
                    "%s | %s | %s"
                        .formatted(it.subject(), it.relation(), String.join(" | ", it.arguments())))
            .toList();
  }
}
