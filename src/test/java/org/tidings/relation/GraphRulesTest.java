package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.open.OpenRule;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;
import org.tidings.relation.typed.pair.TypedRule;
import org.tidings.relation.typed.pair.TypedRules;

/** The catalogue of the rules that make the graph's propositions. */
class GraphRulesTest {

  private static final PropositionExtractor EXTRACTOR =
      new PropositionExtractor(
          new OpenExtractor(),
          new TypedFactExtractor(TypedModel.load(), TypedFactExtractor.DEFAULT_BAR));

  private static final Path CATALOGUE = Path.of("src/site/markdown/extraction.md");

  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItsExampleSays() {
    return WrittenCase.in("graph-rules.txt").stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(), () -> assertThat(found(it)).isEqualTo(it.expected())));
  }

  private static List<String> found(WrittenCase example) {
    AnalysedText text = AnalysedText.of(List.of(example.sentence()));
    return EXTRACTOR
        .extract(text.grammar(), text.resolution(), Optional.empty())
        .propositions()
        .stream()
        .filter(proposition -> proposition.rule().label().equals(example.name()))
        .map(GraphRulesTest::written)
        .toList();
  }

  private static String written(Proposition proposition) {
    return String.join(
        " | ",
        proposition.subject().phrase().words(),
        proposition.predicate().name(),
        proposition.object().phrase().words());
  }

  @Test
  void everyRuleHasAnExampleInOrder() {
    assertThat(WrittenCase.in("graph-rules.txt"))
        .allSatisfy(it -> assertThat(it.expected()).as(it.name()).isNotEmpty())
        .extracting(WrittenCase::name)
        .containsExactlyElementsOf(
            Stream.concat(
                    Arrays.stream(OpenRule.values()).map(OpenRule::label),
                    Stream.of("relation", "classifier"))
                .toList());
  }

  @Test
  void theCatalogueHasARowForEveryOpenRule() throws IOException {
    String catalogue = Files.readString(CATALOGUE, StandardCharsets.UTF_8);
    List<WrittenCase> examples = WrittenCase.in("graph-rules.txt");
    for (OpenRule rule : OpenRule.values()) {
      String example = examples.get(List.of(OpenRule.values()).indexOf(rule)).text();
      assertThat(catalogue)
          .contains("| %s | %s | %s |".formatted(rule.label(), rule.matches(), example));
    }
    examples.forEach(it -> assertThat(catalogue).contains("| " + it.text() + " |"));
  }

  @Test
  void theCatalogueHasARowForEveryTypedRule() throws IOException {
    String catalogue = Files.readString(CATALOGUE, StandardCharsets.UTF_8);
    for (TypedRule rule : TypedRules.rules().all()) {
      assertThat(catalogue)
          .contains(
              "| %s | `%s` | %s |".formatted(rule.name(), rule.property().term(), rule.example()));
    }
  }
}
