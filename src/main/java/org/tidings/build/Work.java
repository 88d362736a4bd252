package org.tidings.build;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tidings.article.Article;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.graph.Iris;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.BuiltGraph;
import org.tidings.pipeline.GraphFailure;
import org.tidings.pipeline.GraphOutcome;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;
import org.tidings.source.RawDocument;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoredArticle;

/** What is done for one article, on any thread: read, compare with the ledger, build. */
final class Work {

  /**
   * An item that was read.
   *
   * @param iri of the article that it is or would be
   * @param report how it would end if nothing more were done
   * @param candidate the article, if it is one
   * @param readAs what it was read as, if it is one
   */
  record Reading(String iri, ArticleReport report, Optional<Candidate> candidate, String readAs) {}

  /** An article, and what the ledger is to say of it. */
  record Candidate(Article article, LedgerEntry entry) {}

  /**
   * The end of it.
   *
   * @param article what to store, where there is something
   */
  record Done(ArticleReport report, Optional<StoredArticle> article) {

    static Done without(ArticleReport report) {
      return new Done(report, Optional.empty());
    }
  }

  private static final String TIMEOUT = "timeout";

  private final ArticleReader reader;
  private final ArticlePipeline pipeline;
  private final Map<String, LedgerEntry> ledger;
  private final Iris iris;
  private final String configuration;

  Work(ArticleReader reader, ArticlePipeline pipeline, Map<String, LedgerEntry> ledger) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.ledger = Map.copyOf(ledger);
    this.iris = new Iris(pipeline.configuration().base());
    this.configuration = pipeline.fingerprint();
  }

  /** Reads an item and says what it would become. */
  Reading read(SourceItem item) {
    StageTimes.Lap lap = pipeline.times().begin(Stage.READING);
    try {
      return item instanceof RawDocument document
          ? document(document)
          : unreadable((Unreadable) item);
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
      return leftOut(failed(item.identifier(), e));
    } finally {
      lap.end();
    }
  }

  /** An item whose reading was given up. */
  Reading unread(String identifier, String why) {
    return leftOut(ArticleReport.leftOut(identifier, Outcome.FAILED, TIMEOUT, why));
  }

  /** An article whose building was given up. */
  static Done unbuilt(Reading reading, String why) {
    String identifier = reading.report().identifier();
    return Done.without(ArticleReport.leftOut(identifier, Outcome.FAILED, TIMEOUT, why));
  }

  private Reading document(RawDocument document) {
    ReadOutcome outcome = reader.read(document);
    if (outcome instanceof ReadOutcome.Skipped skipped) {
      return leftOut(skipped(skipped.identifier(), skipped.reason(), skipped.detail()));
    }
    ReadOutcome.Accepted accepted = (ReadOutcome.Accepted) outcome;
    Article article = accepted.article();
    LedgerEntry entry =
        new LedgerEntry(
            iris.article(article.identifier()),
            article.identifier(),
            article.fingerprint(),
            configuration,
            document.origin(),
            article.metadata().url());
    ArticleReport report = ArticleReport.of(article.identifier(), compare(entry));
    return new Reading(
        entry.iri(),
        report,
        Optional.of(new Candidate(article, entry)),
        accepted.inBrief(document.format()));
  }

  private Reading unreadable(Unreadable item) {
    return leftOut(skipped(item.identifier(), item.reason(), item.detail()));
  }

  private Reading leftOut(ArticleReport report) {
    return new Reading(iris.article(report.identifier()), report, Optional.empty(), "");
  }

  private Outcome compare(LedgerEntry entry) {
    LedgerEntry before = ledger.get(entry.iri());
    if (before == null) {
      return Outcome.ADDED;
    }
    boolean same =
        before.contentFingerprint().equals(entry.contentFingerprint())
            && before.configurationFingerprint().equals(entry.configurationFingerprint());
    return same ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  /**
   * Builds an article that is new or has changed, when it is called.
   *
   * @throws java.util.NoSuchElementException if what was read is no article
   */
  Callable<Done> building(Reading reading) {
    return new Building(pipeline, reading.candidate().orElseThrow(), reading.report().outcome());
  }

  private record Building(ArticlePipeline pipeline, Candidate candidate, Outcome outcome)
      implements Callable<Done> {

    @Override
    public Done call() {
      long start = System.nanoTime();
      GraphOutcome made = pipeline.build(candidate.article());
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      return made instanceof BuiltGraph built
          ? stored(built, milliseconds)
          : Done.without(failed((GraphFailure) made));
    }

    private Done stored(BuiltGraph built, long milliseconds) {
      ArticleReport report =
          new ArticleReport(
              candidate.article().identifier(),
              outcome,
              "",
              "",
              built.sentences(),
              built.facts(),
              milliseconds);
      return new Done(report, Optional.of(new StoredArticle(candidate.entry(), built.graph())));
    }

    private ArticleReport failed(GraphFailure failure) {
      return ArticleReport.leftOut(
          candidate.article().identifier(), Outcome.FAILED, failure.reason(), failure.detail());
    }
  }

  private static ArticleReport skipped(String identifier, SkipReason reason, String detail) {
    return ArticleReport.leftOut(
        identifier,
        reason == SkipReason.BUG ? Outcome.FAILED : Outcome.SKIPPED,
        reason.name().toLowerCase(Locale.ROOT),
        detail);
  }

  // As for building: whatever is wrong with one article must not end the build.
  private static ArticleReport failed(String identifier, Throwable bug) {
    return ArticleReport.leftOut(
        identifier, Outcome.FAILED, "bug", "A bug in Tidings; please report it: " + bug);
  }
}
