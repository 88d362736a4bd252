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
import org.tidings.relation.rendering.OpenProposition;
import org.tidings.relation.rendering.Rule;
import org.tidings.relation.rendering.nary.OpenExtractor;

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
    Rule rule =
        Arrays.stream(Rule.values())
            .filter(it -> it.label().equals(example.name()))
            .findFirst()
            .orElseThrow();
    return new OpenExtractor(rule.profile())
        .extract(example.sentence()).stream()
            .filter(proposition -> proposition.rule() == rule)
            .map(RuleCatalogueTest::written)
            .toList();
  }

  private static String written(OpenProposition proposition) {
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
            Arrays.stream(Rule.values()).map(Rule::label).toList());
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
    return Arrays.stream(Rule.values())
        .filter(it -> it.label().equals(example.name()))
        .map(Rule::matches)
        .findFirst()
        .orElseThrow();
  }
}
