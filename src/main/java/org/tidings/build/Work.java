package org.tidings.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.article.ArticleReader;
import org.tidings.article.ReadOutcome;
import org.tidings.build.ArticlePipeline.Built;
import org.tidings.build.ArticlePipeline.UnbuildableException;
import org.tidings.graph.Iris;
import org.tidings.source.RawDocument;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoredArticle;

/** What is done for one article, on any thread: read, compare with the ledger, build. */
final class Work {

  /**
   * The end of it.
   *
   * @param iri of the article, where it was read
   * @param article what to store, where there is something
   */
  record Done(ArticleReport report, Optional<String> iri, Optional<StoredArticle> article) {}

  private final ArticleReader reader;
  private final ArticlePipeline pipeline;
  private final Map<String, LedgerEntry> ledger;
  private final Iris iris;
  private final String configuration;
  private final boolean dryRun;

  Work(
      ArticleReader reader,
      ArticlePipeline pipeline,
      Map<String, LedgerEntry> ledger,
      Configuration configuration,
      boolean dryRun) {
    this.reader = reader;
    this.pipeline = pipeline;
    this.ledger = Map.copyOf(ledger);
    this.iris = new Iris(configuration.base());
    this.configuration = configuration.fingerprint();
    this.dryRun = dryRun;
  }

  /**
   * Does it; whatever is wrong with one article is said in its report and must not end the build.
   */
  Done on(SourceItem item) {
    try {
      return read(item);
    } catch (RuntimeException | StackOverflowError e) {
      String detail = "A bug in Tidings; please report it: " + e;
      return failed(item.identifier(), iris.article(item.identifier()), "bug", detail);
    }
  }

  private Done read(SourceItem item) {
    if (item instanceof Unreadable unreadable) {
      return leftOut(item.identifier(), unreadable.reason().name(), unreadable.detail());
    }
    ReadOutcome outcome = reader.read((RawDocument) item);
    if (outcome instanceof ReadOutcome.Skipped skipped) {
      return leftOut(skipped.identifier(), skipped.reason().name(), skipped.detail());
    }
    return article(((ReadOutcome.Accepted) outcome).article(), item.origin());
  }

  private Done leftOut(String identifier, String reason, String detail) {
    ArticleReport report =
        ArticleReport.leftOut(identifier, Outcome.SKIPPED, reason.toLowerCase(Locale.ROOT), detail);
    return new Done(report, Optional.of(iris.article(identifier)), Optional.empty());
  }

  private Done article(Article article, Optional<Path> origin) {
    LedgerEntry entry =
        new LedgerEntry(
            iris.article(article.identifier()),
            article.identifier(),
            article.fingerprint(),
            configuration,
            origin,
            article.metadata().url());
    Optional<LedgerEntry> before = Optional.ofNullable(ledger.get(entry.iri()));
    Outcome outcome = compare(entry, before);
    if (outcome == Outcome.UNCHANGED || dryRun) {
      ArticleReport report = ArticleReport.of(article.identifier(), outcome);
      return new Done(report, Optional.of(entry.iri()), Optional.empty());
    }
    return build(article, entry, outcome);
  }

  private static Outcome compare(LedgerEntry entry, Optional<LedgerEntry> before) {
    if (before.isEmpty()) {
      return Outcome.ADDED;
    }
    boolean same =
        before.get().contentFingerprint().equals(entry.contentFingerprint())
            && before.get().configurationFingerprint().equals(entry.configurationFingerprint());
    return same ? Outcome.UNCHANGED : Outcome.CHANGED;
  }

  private Done build(Article article, LedgerEntry entry, Outcome outcome) {
    long start = System.nanoTime();
    try {
      Built built = pipeline.build(article);
      long milliseconds = (System.nanoTime() - start) / 1_000_000;
      ArticleReport report =
          new ArticleReport(
              article.identifier(),
              outcome,
              "",
              "",
              built.sentences(),
              built.facts(),
              milliseconds);
      return new Done(
          report, Optional.of(entry.iri()), Optional.of(new StoredArticle(entry, built.graph())));
    } catch (UnbuildableException e) {
      return failed(entry.identifier(), entry.iri(), e.reason(), String.valueOf(e.getMessage()));
    }
  }

  private static Done failed(String identifier, String iri, String reason, String detail) {
    ArticleReport report = ArticleReport.leftOut(identifier, Outcome.FAILED, reason, detail);
    return new Done(report, Optional.of(iri), Optional.empty());
  }
}
