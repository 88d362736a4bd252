package org.tidings.relation.typed.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.identity.TaggedNames;

/** Each rule's example, parsed by CoreNLP beforehand, so that no model is needed. */
class TypedRulesTest {

  private static final Map<String, String> PARSES = parses();

  private static Map<String, String> parses() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    TypedRulesTest.class.getResourceAsStream("rule-examples.tsv")),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\t", -1))
          .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<TypedRule> rules() {
    return TypedRules.rules().all().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void findsWhatItsExampleSays(TypedRule rule) {
    assertThat(PARSES).containsKey(rule.name());
    Sentence sentence = ParsedText.sentence(PARSES.getOrDefault(rule.name(), ""));

    assertThat(rulesIn(sentence)).contains(rule.name());
  }

  @Test
  void hasOneRuleOfEachName() {
    assertThat(rules().map(TypedRule::name)).doesNotHaveDuplicates();
  }

  @Test
  void hasAnExampleInTheTestsForEachRuleAndNoOther() {
    assertThat(PARSES.keySet())
        .containsExactlyInAnyOrderElementsOf(rules().map(TypedRule::name).toList());
  }

  @Test
  void findsNothingBetweenNamesThatOnlyStandInOneSentence() {
    Sentence sentence =
        ParsedText.sentence(
            "Norway|NNP|4|nsubj|COUNTRY and|CC|3|cc Finland|NNP|1|conj|COUNTRY border|VBP|0|root"
                + " Russia|NNP|4|obj|COUNTRY .|.|4|punct");

    assertThat(rulesIn(sentence)).isEmpty();
  }

  private static List<String> rulesIn(Sentence sentence) {
    List<RelationArgument> mentions = RelationArguments.of(sentence, TaggedNames.of(sentence));
    SentenceWords words = new SentenceWords(sentence, mentions);
    List<String> found = new ArrayList<>();
    for (RelationArgument subject : mentions) {
      for (RelationArgument object : mentions) {
        if (!subject.equals(object)) {
          TypedRules.rules().between(words, subject, object).forEach(it -> found.add(it.name()));
        }
      }
    }
    return found;
  }
}
