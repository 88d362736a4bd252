package org.tidings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headers of the files in {@code queries/} say what the queries below them do. */
class QueryFilesTest {

  private static final Path QUERIES = Path.of("queries");

  @ParameterizedTest
  @MethodSource("files")
  void declaresItsColumnsInTheOrderOfTheTable(Path file) throws IOException {
    assertThat(QueryFactory.read(file.toString()).getResultVars())
        .isEqualTo(declared("# column: (\\w+) - \\S.*", file));
  }

  @ParameterizedTest
  @MethodSource("files")
  void hasATitleAndAQuestion(Path file) throws IOException {
    assertThat(declared("# title: (\\S.*)", file)).hasSize(1);
    assertThat(declared("# question: (\\S.*\\?)", file)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("files")
  void usesEveryParameterButNeverAsAColumn(Path file) throws IOException {
    List<String> parameters = declared("# param: (\\w+)(?: = .+?)? - \\S.*", file);
    String text = Files.readString(file, StandardCharsets.UTF_8);

    assertThat(parameters).allSatisfy(name -> assertThat(text).contains("BOUND(?" + name + ")"));
    assertThat(parameters).doesNotContainAnyElementsOf(QueryFactory.create(text).getResultVars());
    assertThat(declared("# (param): .*", file)).hasSameSizeAs(parameters);
  }

  @ParameterizedTest
  @MethodSource("files")
  void ordersItsRows(Path file) {
    assertThat(QueryFactory.read(file.toString()).hasOrderBy()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void isInTheDocumentationWithItsQuestion(Path file) throws IOException {
    String name = file.getFileName().toString().replace(".rq", "");
    String question = declared("# question: (.*)", file).get(0);

    assertThat(Path.of("src/site/markdown/queries.md"))
        .content(StandardCharsets.UTF_8)
        .contains("| `" + name + "` | " + question + " | `tidings query " + name);
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(QUERIES)) {
      return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList();
    }
  }

  private static List<String> declared(String header, Path file) throws IOException {
    Pattern pattern = Pattern.compile(header);
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
        .map(pattern::matcher)
        .filter(matcher -> matcher.matches())
        .map(MatchResult.class::cast)
        .map(match -> match.group(1))
        .toList();
  }
}
