package org.tidings.build.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildListener;
import org.tidings.build.BuildResult;
import org.tidings.build.Outcome;

class LastBuildTest {

  private static final ArticleReport ADDED =
      new ArticleReport("a", Outcome.ADDED, "", "", 3, 2, 17);
  private static final ArticleReport SKIPPED =
      new ArticleReport("b \"x\"", Outcome.SKIPPED, "empty", "it has no text", 0, 0, 0);
  private static final ArticleReport FAILED =
      new ArticleReport("c", Outcome.FAILED, "annotation", "too hard", 0, 0, 0);

  private final Path folder;
  private final List<ArticleReport> heard = new ArrayList<>();
  private final BuildListener next =
      new BuildListener() {
        @Override
        public void foundAll(int articles) {}

        @Override
        public void built(ArticleReport article) {}

        @Override
        public void finished(ArticleReport article) {
          heard.add(article);
        }
      };

  LastBuildTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void keepsHowTheBuildEndedAndWhatItLeftOut() throws Exception {
    Path file = folder.resolve("last-build.jsonl");
    Files.writeString(file, "of the build before\n");
    BuildResult result =
        new BuildResult(Map.of(Outcome.ADDED, 1, Outcome.SKIPPED, 1, Outcome.FAILED, 1), 2, true);

    LastBuild.write(
        file, Instant.parse("2024-11-14T12:00:00.123Z"), result, List.of(SKIPPED, FAILED));

    List<String> lines = Files.readAllLines(file);
    JsonObject summary = JsonParser.parseString(lines.get(0)).getAsJsonObject();
    assertThat(summary.get("ended").getAsString()).isEqualTo("2024-11-14T12:00:00Z");
    assertThat(summary.get("added").getAsInt()).isEqualTo(1);
    assertThat(summary.get("interrupted").getAsBoolean()).isTrue();
    assertThat(lines.subList(1, lines.size()).stream().map(ReportLine::parse))
        .containsExactly(SKIPPED, FAILED);
    assertThat(folder.toFile().list()).containsExactly("last-build.jsonl");
  }

  @Test
  void remembersOnlyWhatIsLeftOutAndPassesAllOn() {
    LeftOut leftOut = new LeftOut(next);
    List.of(ADDED, SKIPPED, FAILED).forEach(leftOut::finished);
    assertThat(leftOut.reports()).containsExactly(SKIPPED, FAILED);
    assertThat(heard).containsExactly(ADDED, SKIPPED, FAILED);
  }

  @Test
  void forgetsWhatAnEarlierBuildLeftOutAndThisOneDoesNot() {
    LeftOut leftOut = new LeftOut(List.of(SKIPPED, FAILED), next);
    leftOut.finished(new ArticleReport("c", Outcome.ADDED, "", "", 1, 1, 1));
    assertThat(leftOut.reports()).containsExactly(SKIPPED);
  }

  @Test
  void readsTheLinesThatItWrites() {
    assertThat(ReportLine.parse(ReportLine.of(ADDED))).isEqualTo(ADDED);
    assertThat(ReportLine.parse(ReportLine.of(SKIPPED))).isEqualTo(SKIPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{}", "[]", "nonsense", "{\"article\":\"a\",\"outcome\":\"lost\"}"})
  void refusesLinesOfNoReport(String line) {
    assertThatThrownBy(() -> ReportLine.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }
}
