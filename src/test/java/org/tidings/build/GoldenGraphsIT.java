package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.cli.command.StoreFolder;
import org.tidings.store.DerivedGraphs;

/**
 * The whole graphs of six articles, as sorted N-Quads. With {@code -Dgolden.renew=true} the files
 * are written anew, to be read and committed; CONTRIBUTING.md says how.
 */
class GoldenGraphsIT {

  private static final Path GOLDEN = Path.of("src/test/resources/org/tidings/golden");

  private final Path folder;

  GoldenGraphsIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "harbour-wire-signing.html",
        "lantern-street-hanoi.txt",
        "meridian-post-pact.md",
        "old-bridge-gazette-denial.md",
        "signal-hill-ratification.txt"
      })
  void anArticleBecomesItsGraph(String sample) throws Exception {
    check("data/samples/" + sample, FilenameUtils.removeExtension(sample) + ".nq");
  }

  @Test
  void aRecordBecomesItsGraph() throws Exception {
    String record;
    try (Stream<String> lines = Files.lines(Path.of("data/samples/tidewater-bulletin.jsonl"))) {
      record =
          lines
              .filter(line -> line.contains("\"tidewater-2024-11-09-signature\""))
              .findFirst()
              .orElseThrow();
    }
    Path file = Files.writeString(folder.resolve("record.jsonl"), record);
    check(file.toString(), "tidewater-2024-11-09-signature.nq");
  }

  private void check(String input, String name) throws Exception {
    Newsroom newsroom = new Newsroom(folder, SharedAnnotator.get());
    newsroom.build("kg", List.of(input));
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.renew")) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, ofTheArticle(newsroom.nquads("kg")));
    }
    List<String> expected = Files.readAllLines(golden, StandardCharsets.UTF_8);
    List<String> found = ofTheArticle(newsroom.nquads("kg"));
    assertThat(without(found, expected)).as("found, but not in " + golden).isEmpty();
    assertThat(without(expected, found)).as("in " + golden + ", but not found").isEmpty();
    assertThat(found).isEqualTo(expected);
  }

  /** Without what is summed up of it beside its graph. */
  private static List<String> ofTheArticle(String quads) {
    String summaries = "<" + DerivedGraphs.summaryGraph(StoreFolder.DEFAULT_BASE) + "> .";
    return quads.lines().filter(line -> !line.endsWith(summaries)).toList();
  }

  private static List<String> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    rest.removeAll(others);
    return rest;
  }
}
