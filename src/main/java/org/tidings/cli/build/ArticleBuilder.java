package org.tidings.cli.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.TextLimits;
import org.tidings.build.ArticlePipeline;
import org.tidings.build.Build;
import org.tidings.build.BuildListener;
import org.tidings.build.BuildOptions;
import org.tidings.build.BuildResult;
import org.tidings.build.Configuration;
import org.tidings.build.Outcome;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.guide.Versions;
import org.tidings.cli.models.LazyAnnotator;
import org.tidings.cli.models.Linking;
import org.tidings.cli.models.ParserOption;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.typed.TypedFactExtractor;
import org.tidings.query.fact.StoreStatistics;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Builds with CoreNLP into a store on disk. */
public final class ArticleBuilder implements Builder {

  private static final String DEFAULT_BASE = "http://localhost:3030/";

  // Counting reads the whole store; a second is what it may take.
  private static final long MOST_QUADS_COUNTED = 300_000;

  @Override
  public BuildTotals build(BuildRequest request, BuildListener listener, Console console)
      throws Failure {
    try (ReportFile report = ReportFile.open(request.report(), listener)) {
      return request.dryRun() && !Files.isDirectory(request.store())
          ? run(request, Optional.empty(), report, console)
          : inStore(request, report, console);
    } catch (InputException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot read the inputs",
          String.valueOf(e.getMessage()),
          "see: tidings help build",
          e);
    } catch (StoreException e) {
      throw StoreFolder.failure(e);
    } catch (IOException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot write the report " + request.report().map(Path::toString).orElse(""),
          e.toString(),
          "name a file in a folder that is there and may be written to",
          e);
    }
  }

  private static BuildTotals inStore(BuildRequest request, ReportFile report, Console console)
      throws Failure, StoreException, InputException {
    try (GraphStore store = open(request)) {
      return run(request, Optional.of(store), report, console);
    }
  }

  // A store keeps the base that it was made with; one that is asked for must be the same.
  private static GraphStore open(BuildRequest request) throws StoreException {
    boolean there = Files.isDirectory(request.store()) && request.base().isEmpty();
    return there && !isEmpty(request.store())
        ? GraphStore.open(request.store())
        : GraphStore.openOrCreate(request.store(), base(request));
  }

  private static boolean isEmpty(Path folder) {
    String[] names = folder.toFile().list();
    return names == null || names.length == 0;
  }

  private static String base(BuildRequest request) {
    String base = request.base().orElse(DEFAULT_BASE);
    return base.endsWith("/") ? base : base + "/";
  }

  private static BuildTotals run(
      BuildRequest request, Optional<GraphStore> store, ReportFile report, Console console)
      throws StoreException, InputException, Failure {
    String base = store.map(GraphStore::base).orElseGet(() -> base(request));
    Decisions decisions = new KeptDecisions(request).of(store);
    Linking linking = request.links() ? Linking.byDictionary(console) : Linking.byGazetteer();
    Optional<ModelJar> accurate = ParserOption.model(request.parser(), console);
    double typedConfidence = request.typedConfidence().orElse(TypedFactExtractor.DEFAULT_BAR);
    ArticlePipeline pipeline =
        new ArticlePipeline(
            new LazyAnnotator(console, accurate),
            base,
            linking.linker(),
            decisions,
            typedConfidence);
    Build build =
        new Build(
            new Sources(console.in(), ReadLimits.DEFAULT),
            new ArticleReader(defaults(request), TextLimits.DEFAULT),
            pipeline,
            new Configuration(
                base,
                Versions.ofThisBuild().tidings(),
                request.parser(),
                linking.checksum(),
                decisions.text(),
                typedConfidence),
            report,
            console.interruption()::isRequested);
    int threads = request.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors());
    BuildResult result =
        build.run(
            new BuildOptions(request.inputs(), threads, request.dryRun(), request.prune()), store);
    if (store.isPresent() && !result.interrupted()) {
      store.get().compactIfGrown();
    }
    if (request.timing()) {
      console.say(new BuildTiming(pipeline.times()).text());
    }
    return totals(result, store);
  }

  private static Metadata defaults(BuildRequest request) {
    return new Metadata(
        Optional.empty(),
        Optional.empty(),
        request.publisher(),
        Optional.empty(),
        request.date(),
        Optional.empty());
  }

  private static BuildTotals totals(BuildResult result, Optional<GraphStore> store)
      throws StoreException {
    BuildTotals totals =
        new BuildTotals(
            result.count(Outcome.ADDED),
            result.count(Outcome.CHANGED),
            result.count(Outcome.UNCHANGED),
            result.count(Outcome.SKIPPED),
            result.count(Outcome.FAILED),
            result.count(Outcome.FORGOTTEN),
            Optional.empty(),
            result.interrupted());
    boolean counted =
        store.isPresent() && totals.changes() > 0 && store.get().quads() <= MOST_QUADS_COUNTED;
    return counted ? totals.with(size(store.get())) : totals;
  }

  private static BuildTotals.GraphSize size(GraphStore store) throws StoreException {
    StoreStatistics statistics = StoreStatistics.of(store);
    long entities = statistics.entitiesByKind().values().stream().mapToLong(Long::longValue).sum();
    return new BuildTotals.GraphSize(statistics.plainFacts(), entities);
  }
}
