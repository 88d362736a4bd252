package org.tidings.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphRevisionTest {

  private static final String RULE =
      """
      /** Matches "said". */
      final class Said { // a verb
        String word() { return "said  //so"; }
      }
      """;

  private final Path rules;
  private final Path tables;

  GraphRevisionTest(@TempDir Path folder) {
    this.rules = folder.resolve("rules");
    this.tables = folder.resolve("tables");
  }

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(rules);
    Files.createDirectories(tables);
    Files.writeString(rules.resolve("Said.java"), RULE);
    Files.writeString(tables.resolve("verbs.txt"), "say tell\n");
  }

  private String revision() throws IOException {
    return GraphRevision.of("corenlp 4.5.10", List.of(rules, tables));
  }

  @Test
  void changesWithARuleATableANameAndALibrary() throws Exception {
    String before = revision();
    Files.writeString(rules.resolve("Said.java"), RULE.replace("\"said", "\"told"));
    assertThat(revision()).isNotEqualTo(before);
    write();
    Files.writeString(tables.resolve("verbs.txt"), "say tell ask\n");
    assertThat(revision()).isNotEqualTo(before);
    write();
    Files.move(tables.resolve("verbs.txt"), tables.resolve("nouns.txt"));
    assertThat(revision()).isNotEqualTo(before);
    Files.move(tables.resolve("nouns.txt"), tables.resolve("verbs.txt"));
    assertThat(revision()).isEqualTo(before).matches("[0-9a-f]{64}");
    assertThat(GraphRevision.of("corenlp 4.5.11", List.of(rules, tables))).isNotEqualTo(before);
  }

  @Test
  void doesNotDependOnTimesCommentsLayoutLineEndsAndOrder() throws Exception {
    String before = revision();
    Files.writeString(
        rules.resolve("Said.java"),
        RULE.replace("Matches", "Takes").replace("a verb", "it's a verb").replace("\n", "\r\n"));
    Files.setLastModifiedTime(tables.resolve("verbs.txt"), FileTime.fromMillis(0));
    Files.writeString(tables.resolve("README.md"), "What the tables are.");
    assertThat(revision()).isEqualTo(before);
    assertThat(GraphRevision.of("corenlp 4.5.10", List.of(tables, rules))).isEqualTo(before);
  }

  @Test
  void keepsStringsAsTheyAre() {
    assertThat(GraphRevision.code("a = \"x  //y /* \\\"z\"; /* \" */ b = '\"';  // c\n d"))
        .isEqualTo("a = \"x  //y /* \\\"z\"; b = '\"'; d");
    assertThat(GraphRevision.code("t = \"\"\"\n  a  \"b\" // c\n  \"\"\";\n\n e"))
        .isEqualTo("t = \"\"\"\n  a  \"b\" // c\n  \"\"\"; e");
  }

  /** What comes before an article, and what only keeps, asks and shows graphs. */
  private static final Set<String> WITHOUT_A_SAY =
      Set.of("source", "fetch", "store", "story", "query", "export", "server", "build", "cli");

  @Test
  void countsAllPackagesThatMakeGraphs() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String kind : List.of("java", "resources")) {
      Path folder = Path.of("src/main", kind, "org/tidings");
      try (Stream<Path> packages = Files.list(folder)) {
        assertThat(
                packages
                    .filter(Files::isDirectory)
                    .map(it -> it.getFileName().toString())
                    .filter(name -> !WITHOUT_A_SAY.contains(name)))
            .isNotEmpty()
            .allSatisfy(
                name ->
                    assertThat(pom)
                        .contains(
                            "<argument>src/main/%s/org/tidings/%s</argument>"
                                .formatted(kind, name)));
      }
    }
  }
}
