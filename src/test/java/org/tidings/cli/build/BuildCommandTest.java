package org.tidings.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.build.ArticleReport;
import org.tidings.build.Outcome;
import org.tidings.cli.Session;
import org.tidings.pipeline.model.ParserChoice;

/** With machinery that only remembers what it was asked. */
class BuildCommandTest {

  private static final BuildTotals TOTALS =
      new BuildTotals(8, 1, 2, 0, 0, 0, Optional.of(new BuildTotals.GraphSize(1204, 54)), false);

  private static final Builder UNUSED =
      (request, listener, console) -> {
        throw new IllegalStateException("nobody asked for a server");
      };

  private final Path directory;
  private final List<BuildRequest> requests = new ArrayList<>();

  BuildCommandTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Session build(BuildTotals totals, String... words) {
    Builder builder =
        (request, listener, console) -> {
          requests.add(request);
          return totals;
        };
    return new Session(directory).run(new BuildCommand(builder, UNUSED), words);
  }

  @Test
  void linksUnlessToldNotTo() {
    build(TOTALS, "build", "news");
    build(TOTALS, "build", "news", "--no-links", "--identities", "who.csv");
    assertThat(requests).extracting(BuildRequest::links).containsExactly(true, false);
    assertThat(requests.get(1).identities()).contains(directory.resolve("who.csv"));
  }

  @Test
  void asksForWhatTheOptionsSay() {
    build(
        TOTALS,
        "build",
        "news",
        "-",
        "--store",
        "s",
        "--base",
        "http://x.example/",
        "--date",
        "2024-11-14",
        "--publisher",
        "The Week",
        "--threads",
        "2",
        "--dry-run",
        "--prune",
        "--report",
        "r.jsonl");
    assertThat(requests)
        .singleElement()
        .satisfies(
            request -> {
              assertThat(request.inputs()).containsExactly("news", "-");
              assertThat(request.store()).isEqualTo(directory.resolve("s"));
              assertThat(request.base()).contains("http://x.example/");
              assertThat(request.date()).contains(LocalDate.of(2024, 11, 14));
              assertThat(request.publisher()).contains("The Week");
              assertThat(request.threads()).contains(2);
              assertThat(request.dryRun()).isTrue();
              assertThat(request.prune()).isTrue();
              assertThat(request.parser()).isEqualTo(ParserChoice.FAST);
              assertThat(request.timing()).isFalse();
              assertThat(request.report()).contains(directory.resolve("r.jsonl"));
            });
  }

  @Test
  void saysWhatItMadeAndWhatToTryNext() {
    Session session = build(TOTALS, "build", "data/samples");
    assertThat(session.status()).isZero();
    assertThat(session.answer())
        .contains("11 articles (8 new, 1 changed, 2 unchanged), 0 skipped, 0 failed")
        .contains("The graph holds 1,204 facts about 54 entities.");
    assertThat(session.messages())
        .contains("tidings query who-did-what", "tidings why Russia ratify");
  }

  @Test
  void saysWhereToCountWhatIsTooMuchToCountAtTheEnd() {
    BuildTotals many = new BuildTotals(8, 0, 0, 0, 0, 0, Optional.empty(), false);
    assertThat(build(many, "build", "news").answer()).contains("tidings stats");
  }

  @Test
  void saysThatNothingWasToBeDone() {
    BuildTotals none = new BuildTotals(0, 0, 8, 0, 0, 0, Optional.empty(), false);
    Session session = build(none, "build", "news");
    assertThat(session.answer()).contains("8 unchanged", "Nothing was to be done.");
    assertThat(session.messages()).isEmpty();
  }

  @Test
  void namesTheStoreInWhatToTryNext() {
    assertThat(build(TOTALS, "build", "news", "--store", "s").messages())
        .contains("tidings query who-did-what --store s", "tidings why NAME --store s");
  }

  @Test
  void exitsWithOneForABadArticleOnlyWhenStrict() {
    BuildTotals bad = new BuildTotals(1, 0, 0, 1, 0, 0, Optional.empty(), false);
    assertThat(build(bad, "build", "news").status()).isZero();
    assertThat(build(bad, "build", "news", "--strict").status()).isEqualTo(1);
    assertThat(build(TOTALS, "build", "news", "--strict").status()).isZero();
  }

  @Test
  void saysThatThereIsNothingToRead() {
    Session session =
        build(new BuildTotals(0, 0, 0, 0, 0, 0, Optional.empty(), false), "build", "empty");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("nothing to read in empty");
  }

  @Test
  void saysThatAnInterruptedBuildGoesOn() {
    Session session =
        build(new BuildTotals(1, 0, 0, 0, 0, 0, Optional.empty(), true), "build", "news");
    assertThat(session.status()).isEqualTo(130);
    assertThat(session.messages()).contains("What was stored is kept");
  }

  @Test
  void refusesWhatIsNoDay() {
    Session session = build(TOTALS, "build", "news", "--date", "yesterday");
    assertThat(session.status()).isEqualTo(2);
    assertThat(requests).isEmpty();
  }

  @Test
  void namesArticlesThatAreLeftOutButNotThousands() {
    Builder builder =
        (request, listener, console) -> {
          listener.foundAll(30);
          for (int i = 0; i < 30; i++) {
            listener.finished(skipped("page-" + i));
          }
          return new BuildTotals(0, 0, 0, 30, 0, 0, Optional.empty(), false);
        };
    Session session =
        new Session(directory).run(new BuildCommand(builder, UNUSED), "build", "news");
    assertThat(session.messages().lines())
        .hasSize(21)
        .contains("left out: page-0: It is in Russian. (not_english)")
        .last()
        .asString()
        .contains("10 more");
  }

  private static ArticleReport skipped(String identifier) {
    return new ArticleReport(
        identifier, Outcome.SKIPPED, "not_english", "It is in Russian.", 0, 0, 0);
  }
}
