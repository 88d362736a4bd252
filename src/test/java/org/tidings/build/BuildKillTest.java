package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;

/** A build in another process is killed as by kill -9, again and again. */
class BuildKillTest {

  private static final int KILLS = 20;
  private static final int ARTICLES = 200;
  private static final List<String> ACTORS = List.of("Russia", "Seoul", "Tokyo", "Hanoi", "Oslo");
  private static final List<String> VERBS = List.of("ratified", "condemned", "welcomed", "sent");
  private static final List<String> MATTERS = List.of("treaties", "letters", "troops");

  private final Random random = new Random(20241106);
  private final Path folder;
  private final Path news;

  BuildKillTest(@TempDir Path folder) {
    this.folder = folder;
    this.news = folder.resolve("news.jsonl");
  }

  @Test
  void keepsWhatWasReportedAndEndsWithTheSameBytes() throws Exception {
    writeArticles();
    Newsroom newsroom = new Newsroom(folder, new WordByWordAnnotator());
    newsroom.build("whole", List.of(news.toString()));
    Set<String> reported = new HashSet<>();
    for (int kill = 0; kill < KILLS; kill++) {
      reported.addAll(reportedUntilKilled());
      assertThat(stored(newsroom)).containsAll(reported);
    }
    assertThat(reported).hasSizeBetween(KILLS, ARTICLES - 1);

    newsroom.build("kg", List.of(news.toString()));

    assertThat(stored(newsroom)).hasSize(ARTICLES);
    assertThat(newsroom.sha256("kg")).isEqualTo(newsroom.sha256("whole"));
  }

  private void writeArticles() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      lines.add("{\"id\": \"n%d\", \"text\": \"%s %s\"}".formatted(i, sentence(), sentence()));
    }
    Files.write(news, lines);
  }

  private String sentence() {
    return "%s %s %s .".formatted(oneOf(ACTORS), oneOf(VERBS), oneOf(MATTERS));
  }

  private String oneOf(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** Kills at some moment after some article was reported. */
  private List<String> reportedUntilKilled() throws IOException, InterruptedException {
    Process process = BuildingProcess.start(folder, "kg", news);
    List<String> reported = new ArrayList<>();
    int enough = 1 + random.nextInt(5);
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      assertThat(line).as("the first that the process says").isNotNull();
      for (; line != null && reported.size() < enough; line = lines.readLine()) {
        reported.add(line);
      }
      process.waitFor(random.nextInt(8), TimeUnit.MILLISECONDS);
      // Not process.destroyForcibly(), which throws away what the process said last.
      process.toHandle().destroyForcibly();
      for (; line != null; line = lines.readLine()) {
        reported.add(line);
      }
    }
    process.waitFor();
    return reported;
  }

  private static List<String> stored(Newsroom newsroom) throws Exception {
    try (GraphStore store = newsroom.open("kg")) {
      return store.ledger().values().stream().map(LedgerEntry::identifier).toList();
    }
  }
}
