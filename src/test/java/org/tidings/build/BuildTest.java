package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.AnnotationException;
import org.tidings.annotation.Annotator;
import org.tidings.build.report.ReportLine;
import org.tidings.identity.decision.Decisions;

/** Real inputs and a real store; only the language models are replaced. */
class BuildTest {

  private final Path folder;
  private final Path news;
  private final WordByWordAnnotator annotator = new WordByWordAnnotator();

  BuildTest(@TempDir Path folder) {
    this.folder = folder;
    this.news = folder.resolve("news");
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.createDirectories(news);
    write("a.txt", "Russia ratified treaties . Seoul condemned treaties .");
    write("b.txt", "Moscow sent letters . Pyongyang ratified treaties .");
    write("c.txt", "Beijing welcomed visitors .");
    Files.writeString(
        news.resolve("d.jsonl"),
        """
        {"id": "d-1", "text": "Tokyo condemned treaties ."}
        {"id": "d-2", "text": "Russia denied reports ."}
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(news.resolve(name), text);
  }

  private Newsroom newsroom() {
    return new Newsroom(folder, annotator);
  }

  private List<String> everything() {
    return List.of(news.toString());
  }

  @Test
  void putsTheFactsOfAllArticlesIntoTheStore() throws Exception {
    Newsroom newsroom = newsroom();

    BuildResult result = newsroom.build("kg", everything());

    assertThat(result.count(Outcome.ADDED)).isEqualTo(5);
    assertThat(newsroom.outcomes())
        .containsExactly("a.txt added", "b.txt added", "c.txt added", "d-1 added", "d-2 added");
    assertThat(newsroom.reports()).allSatisfy(report -> assertThat(report.facts()).isPositive());
    assertThat(newsroom.nquads("kg"))
        .contains("-Russia> <https://w3id.org/tidings/relation/ratify> <")
        .contains("-Russia> <https://w3id.org/tidings/relation/deny> <");
  }

  @Test
  void annotatesNothingTheSecondTime() throws Exception {
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());
    String first = newsroom.sha256("kg");
    int annotated = annotator.annotated().size();

    BuildResult again = newsroom.build("kg", everything());

    assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(5);
    assertThat(annotator.annotated()).hasSize(annotated);
    assertThat(newsroom.sha256("kg")).isEqualTo(first);
  }

  @Test
  void buildsAgainWhatAPersonDecidedOtherwise() throws Exception {
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());

    newsroom.heeding(Decisions.parse("Russia,same as,Ruthenia,as it was called"));
    BuildResult again = newsroom.build("kg", everything());

    assertThat(again.count(Outcome.CHANGED)).isEqualTo(5);
    assertThat(newsroom.nquads("kg"))
        .contains("-Ruthenia> <https://w3id.org/tidings/relation/ratify> <")
        .doesNotContain("-Russia> <https://w3id.org/tidings/relation/");
  }

  @Test
  void givesTheSameBytesInAnyOrderAndWithMoreThreads() throws Exception {
    List<String> files =
        new ArrayList<>(
            List.of("a.txt", "b.txt", "c.txt", "d.jsonl").stream()
                .map(name -> news.resolve(name).toString())
                .toList());
    Newsroom newsroom = newsroom();
    newsroom.build("one", files);
    Collections.reverse(files);
    newsroom.build("two", files);
    newsroom.threads(2).build("three", files);

    assertThat(newsroom.sha256("two")).isEqualTo(newsroom.sha256("one"));
    assertThat(newsroom.sha256("three")).isEqualTo(newsroom.sha256("one"));
  }

  @Test
  void givesTheSameBytesAfterAnArticleIsForgottenAndBuiltAgain() throws Exception {
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());
    String before = newsroom.sha256("kg");

    newsroom.forget("kg", "http://localhost:3030/article/d-1-" + digest("d-1"));
    assertThat(newsroom.sha256("kg")).isNotEqualTo(before);
    newsroom.build("kg", everything());

    assertThat(newsroom.outcomes()).contains("d-1 added", "d-2 unchanged");
    assertThat(newsroom.sha256("kg")).isEqualTo(before);
  }

  private String digest(String identifier) throws Exception {
    try (var store = newsroom().open("kg")) {
      String iri =
          store.ledger().values().stream()
              .filter(entry -> entry.identifier().equals(identifier))
              .findFirst()
              .orElseThrow()
              .iri();
      return iri.substring(iri.lastIndexOf('-') + 1);
    }
  }

  @Test
  void replacesTheGraphOfAnArticleThatChanged() throws Exception {
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());
    write("c.txt", "Beijing rejected visitors .");

    newsroom.build("kg", everything());

    assertThat(newsroom.outcomes()).contains("b.txt unchanged", "c.txt changed");
    assertThat(newsroom.nquads("kg"))
        .contains("relation/reject>")
        .doesNotContain("relation/welcome>");
    newsroom.build("fresh", everything());
    assertThat(newsroom.sha256("kg")).isEqualTo(newsroom.sha256("fresh"));
  }

  @Test
  void keepsWhatIsGoneUnlessItIsToPrune() throws Exception {
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());
    Files.delete(news.resolve("c.txt"));

    assertThat(newsroom.build("kg", everything()).count(Outcome.FORGOTTEN)).isZero();
    assertThat(newsroom.nquads("kg")).contains("relation/welcome>");
  }

  @Test
  void prunesWhatIsGoneFromTheInputsAndNothingElse() throws Exception {
    Path other = Files.createDirectories(folder.resolve("news-of-others"));
    Files.writeString(other.resolve("e.txt"), "Hanoi received guests .");
    Files.writeString(
        news.resolve("d.jsonl"), "{\"id\": \"d-1\", \"text\": \"Tokyo condemned treaties .\"}");
    write("f.txt", "Oslo hosted talks .");
    Newsroom newsroom = newsroom();
    newsroom.build("kg", List.of(news.toString(), other.toString()));
    Files.delete(other.resolve("e.txt"));
    Files.delete(news.resolve("c.txt"));
    write("f.txt", "");

    newsroom.pruning().build("kg", everything());

    assertThat(newsroom.outcomes())
        .containsExactlyInAnyOrder(
            "a.txt unchanged",
            "b.txt unchanged",
            "d-1 unchanged",
            "f.txt skipped",
            "c.txt forgotten");
    assertThat(newsroom.nquads("kg"))
        .contains("relation/receive>")
        .doesNotContain("relation/welcome>");
  }

  @Test
  void goesOnAfterAnArticleThatCannotBeAnnotated() throws Exception {
    write("b.txt", "Moscow sent " + WordByWordAnnotator.TOO_HARD + " .");
    write("c.txt", "Beijing welcomed " + WordByWordAnnotator.BUG + " .");
    Newsroom newsroom = newsroom();

    BuildResult result = newsroom.build("kg", everything());

    assertThat(result.count(Outcome.FAILED)).isEqualTo(2);
    assertThat(newsroom.outcomes())
        .containsExactlyInAnyOrder(
            "a.txt added", "b.txt failed", "c.txt failed", "d-1 added", "d-2 added");
    assertThat(newsroom.reports())
        .extracting(ArticleReport::reason)
        .containsExactlyInAnyOrder("", "annotation", "bug", "", "");
  }

  @Test
  void givesUpAnArticleThatDoesNotEndAndSaysAtWhichStageItWas() throws Exception {
    write("b.txt", "Moscow sent " + WordByWordAnnotator.ENDLESS + " .");
    Newsroom newsroom = newsroom().waitingFor(Duration.ofMillis(500));

    BuildResult result = newsroom.build("kg", everything());

    assertThat(result.count(Outcome.FAILED)).isEqualTo(1);
    assertThat(newsroom.outcomes())
        .containsExactlyInAnyOrder(
            "a.txt added", "b.txt failed", "c.txt added", "d-1 added", "d-2 added");
    assertThat(newsroom.reports())
        .filteredOn(report -> report.outcome() == Outcome.FAILED)
        .extracting(ArticleReport::reason, ArticleReport::detail)
        .containsExactly(
            tuple(
                "timeout",
                "It took more than 500 milliseconds, in the stage annotation, and was given up."));
  }

  @Test
  void triesAFailedArticleAgain() throws Exception {
    write("b.txt", "Moscow sent " + WordByWordAnnotator.TOO_HARD + " .");
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());
    newsroom.build("kg", everything());
    assertThat(newsroom.outcomes()).contains("a.txt unchanged", "b.txt failed");
  }

  @Test
  void takesTheFirstOfTwoArticlesWithOneIdentifier() throws Exception {
    Files.writeString(
        news.resolve("e.jsonl"),
        """
        {"id": "d-1", "text": "Tokyo welcomed treaties ."}
        {"id": "d-2", "text": "Russia denied reports ."}
        """);
    Newsroom newsroom = newsroom().threads(2);
    newsroom.build("kg", everything());
    int annotated = annotator.annotated().size();

    assertThat(newsroom.outcomes())
        .containsExactlyInAnyOrder(
            "a.txt added",
            "b.txt added",
            "c.txt added",
            "d-1 added",
            "d-2 added",
            "d-1 skipped",
            "d-2 skipped");
    assertThat(newsroom.reports())
        .filteredOn(report -> report.outcome() == Outcome.SKIPPED)
        .extracting(ArticleReport::reason)
        .containsOnly("duplicate");
    assertThat(newsroom.nquads("kg")).contains("Tokyo condemned").doesNotContain("Tokyo welcomed");
    assertThat(annotated).isEqualTo(5);

    BuildResult again = newsroom.build("kg", everything());

    assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(5);
    assertThat(again.count(Outcome.SKIPPED)).isEqualTo(2);
    assertThat(annotator.annotated()).hasSize(annotated);
  }

  @Test
  void saysOnlyWhatItWouldDoInADryRun() throws Exception {
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());
    String before = newsroom.sha256("kg");
    write("a.txt", "Russia rejected treaties .");
    Files.delete(news.resolve("b.txt"));
    write("e.txt", "Hanoi received guests .");
    int annotated = annotator.annotated().size();

    newsroom.dryRun().pruning().build("kg", everything());

    assertThat(newsroom.outcomes())
        .containsExactly(
            "a.txt changed",
            "c.txt unchanged",
            "d-1 unchanged",
            "d-2 unchanged",
            "e.txt added",
            "b.txt forgotten");
    assertThat(annotator.annotated()).hasSize(annotated);
    assertThat(newsroom.sha256("kg")).isEqualTo(before);
  }

  @Test
  void needsNoStoreForADryRun() throws Exception {
    Newsroom dry = newsroom().dryRun();
    BuildResult result = dry.build(everything(), Optional.empty());

    assertThat(result.count(Outcome.ADDED)).isEqualTo(5);
    assertThat(dry.reports())
        .extracting(ArticleReport::detail)
        .allMatch(detail -> detail.matches("(plain text|JSON record), .+, \\d+ characters"));
    assertThat(annotator.annotated()).isEmpty();
  }

  @Test
  void goesOnWhereItWasStopped() throws Exception {
    for (int i = 0; i < 30; i++) {
      write("g%d.txt".formatted(i), "Russia ratified treaties .");
    }
    newsroom().build("whole", everything());
    Newsroom stopped = newsroom().batchesOf(1).stoppingAfter(2);

    BuildResult first = stopped.build("kg", everything());

    assertThat(first.interrupted()).isTrue();
    int kept = stopped.reports().size();
    assertThat(kept).isBetween(2, 34);
    Newsroom resumed = newsroom();
    BuildResult second = resumed.build("kg", everything());
    assertThat(second.interrupted()).isFalse();
    assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(kept);
    assertThat(resumed.sha256("kg")).isEqualTo(resumed.sha256("whole"));
  }

  @Test
  void doesNotWaitForAnArticleThatTakesLongWhenItIsStopped() throws Exception {
    AtomicBoolean stopped = new AtomicBoolean();
    CountDownLatch forever = new CountDownLatch(1);
    Annotator slow =
        article -> {
          stopped.set(true);
          try {
            forever.await();
          } catch (InterruptedException e) {
            throw new AnnotationException("given up", e);
          }
          throw new IllegalStateException("nobody lets go");
        };
    BuildResult result =
        new Newsroom(folder, slow).stoppingWhen(stopped::get).build("kg", everything());
    assertThat(result.interrupted()).isTrue();
    assertThat(result.count(Outcome.ADDED)).isZero();
  }

  @Test
  void forgetsNothingWhenItWasStopped() throws Exception {
    newsroom().build("kg", everything());
    Newsroom stopped = newsroom().pruning().stoppingAfter(1);

    assertThat(stopped.build("kg", everything()).interrupted()).isTrue();

    assertThat(stopped.reports())
        .extracting(ArticleReport::outcome)
        .containsOnly(Outcome.UNCHANGED);
    assertThat(newsroom().sha256("kg")).isEqualTo(sha256OfFreshBuild());
  }

  private String sha256OfFreshBuild() throws Exception {
    newsroom().build("fresh", everything());
    return newsroom().sha256("fresh");
  }

  @Test
  void givesTheSameBytesWhateverTheBatches() throws Exception {
    newsroom().batchesOf(1).build("kg", everything());
    assertThat(newsroom().sha256("kg")).isEqualTo(sha256OfFreshBuild());
  }

  @Test
  void tellsOfABuiltArticleBeforeItIsStored() throws Exception {
    Newsroom together = newsroom();
    together.build("together", everything());
    assertThat(together.built()).isNotEmpty().allMatch(it -> it.endsWith(" after 0"));
    Newsroom alone = newsroom().batchesOf(1);
    alone.build("alone", everything());
    assertThat(alone.built().get(1)).endsWith(" after 1");
    assertThat(alone.built()).hasSameSizeAs(together.built());
  }

  @Test
  void reportsEachArticleAsAJsonObjectOnALine() throws Exception {
    write("e.txt", "");
    Files.writeString(
        news.resolve("f.jsonl"),
        "{\"id\": \"a \\\"quoted\\\"\\nname\", \"text\": \"Oslo hosted talks .\"}\n{broken\n");
    Newsroom newsroom = newsroom();
    newsroom.build("kg", everything());

    List<String> lines = newsroom.reports().stream().map(ReportLine::of).toList();

    assertThat(lines).hasSize(8).noneMatch(line -> line.contains("\n"));
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(JsonParser.parseString(line).getAsJsonObject().keySet())
                    .contains("article", "outcome", "sentences", "facts", "milliseconds"));
    assertThat(lines)
        .anyMatch(line -> line.contains("\"outcome\":\"skipped\",\"reason\":\"empty\""))
        .anyMatch(line -> line.contains("\"reason\":\"malformed\""))
        .anyMatch(line -> line.contains("a \\\"quoted\\\""));
  }
}
