package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.SharedAnnotator;

/** Inputs that break programs, from file to store. Each has its outcome in the report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BrokenInputsIT {

  private static final String SENTENCE =
      "The council of the island approved the budget for the second harbour. ";

  private final Path folder;

  BrokenInputsIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void brokenFilesAreBuiltToTheEnd() throws Exception {
    Newsroom newsroom = new Newsroom(folder, SharedAnnotator.get()).threads(2);

    BuildResult result = newsroom.build("broken", List.of("src/test/resources/broken"));

    assertThat(result.count(Outcome.FAILED)).as(newsroom.reports().toString()).isZero();
    assertThat(result.count(Outcome.ADDED)).isEqualTo(11);
    assertThat(result.count(Outcome.SKIPPED)).isEqualTo(13);
    assertThat(newsroom.nquads("broken")).contains("quoted");
  }

  @Test
  void hugeFilesAreBuiltToTheEnd() throws Exception {
    Path huge = Files.createDirectory(folder.resolve("huge"));
    write(huge, "line-of-ten-megabytes.txt", SENTENCE.repeat(150_000));
    write(
        huge,
        "record-of-ten-megabytes.jsonl",
        "{\"text\": \"" + SENTENCE.repeat(150_000) + "\"}\n{\"text\": \"" + SENTENCE + "\"}\n");
    write(huge, "deep.html", "<div>".repeat(100_000) + "<p>" + SENTENCE.repeat(5));
    write(huge, "many-tags.html", ("<p>" + SENTENCE + "</p><b><i>").repeat(3_000));
    write(huge, "no-blanks.txt", SENTENCE + "\n" + "wordafterword".repeat(70_000));
    write(huge, "brackets.txt", SENTENCE + "(".repeat(500_000) + ")".repeat(400_000));
    write(huge, "open-record.jsonl", "{\"text\": ".repeat(100_000) + "\n");
    Newsroom newsroom = new Newsroom(folder, SharedAnnotator.get()).threads(2);

    newsroom.build("kg", List.of(huge.toString()));

    assertThat(outcomes(newsroom))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "brackets.txt", "added",
                "deep.html", "added",
                "line-of-ten-megabytes.txt", "skipped too_large",
                "many-tags.html", "added",
                "no-blanks.txt", "added",
                "open-record.jsonl:1", "skipped malformed",
                "record-of-ten-megabytes.jsonl:1", "skipped too_large",
                "record-of-ten-megabytes.jsonl:2", "added"));
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private static Map<String, String> outcomes(Newsroom newsroom) {
    Map<String, String> outcomes = new TreeMap<>();
    for (ArticleReport report : newsroom.reports()) {
      String name = report.identifier().substring(report.identifier().lastIndexOf('/') + 1);
      outcomes.put(name, (report.outcome().label() + " " + report.reason()).strip());
    }
    return outcomes;
  }
}
