package org.tidings.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tidings.clause.SentenceGrammar;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Tuple;
import org.tidings.relation.rendering.tuple.TupleRule;

class RuleCatalogueTest {

  private static final Path DOCUMENT = Path.of("src/site/markdown/extraction.md");

  @TestFactory
  Stream<DynamicTest> everyRuleFindsWhatItsExampleSays() {
    return WrittenCase.in("rules.txt").stream()
        .map(
            it ->
                DynamicTest.dynamicTest(
                    it.name(), () -> assertThat(found(it)).isEqualTo(it.expected())));
  }

  private static List<String> found(WrittenCase example) {
    TupleRule rule =
        Arrays.stream(TupleRule.values())
            .filter(it -> it.label().equals(example.name()))
            .findFirst()
            .orElseThrow();
    return new TupleExtractor(rule.profile())
        .extract(SentenceGrammar.of(example.sentence())).stream()
            .filter(proposition -> proposition.rule() == rule)
            .map(RuleCatalogueTest::written)
            .toList();
  }

  private static String written(Tuple proposition) {
    return String.join(
        " | ",
        Stream.concat(
                Stream.of(proposition.subject(), proposition.relation()),
                proposition.arguments().stream())
            .toList());
  }

  @Test
  void everyRuleHasAnExampleThatFindsSomething() {
    assertThat(WrittenCase.in("rules.txt"))
        .allSatisfy(it -> assertThat(it.expected()).as(it.name()).isNotEmpty())
        .extracting(WrittenCase::name)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(TupleRule.values()).map(TupleRule::label).toList());
  }

  @Test
  void theDocumentationHasARowForEveryRule() throws IOException {
    String document = Files.readString(DOCUMENT, StandardCharsets.UTF_8);
    assertThat(WrittenCase.in("rules.txt"))
        .allSatisfy(
            it ->
                assertThat(document)
                    .contains("| %s | %s | %s ".formatted(it.name(), what(it), it.text())));
  }

  private static String what(WrittenCase example) {
    return Arrays.stream(TupleRule.values())
        .filter(it -> it.label().equals(example.name()))
        .map(TupleRule::matches)
        .findFirst()
        .orElseThrow();
  }
}
