package org.tidings.cli.build;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.ParserChoice;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.TextLimits;
import org.tidings.build.ArticlePipeline;
import org.tidings.build.Build;
import org.tidings.build.BuildOptions;
import org.tidings.build.BuildResult;
import org.tidings.build.Configuration;
import org.tidings.build.Outcome;
import org.tidings.build.report.LastBuild;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.guide.Versions;
import org.tidings.cli.models.Annotators;
import org.tidings.cli.models.Linking;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.identity.decision.Decisions;
import org.tidings.query.survey.StoreStatistics;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Builds with CoreNLP into a store that is open. Models and dictionary are loaded when the first
 * build needs them, and serve the builds after it. One build at a time; not thread-safe.
 */
public final class StoreBuilder {

  // Counting reads the whole store; a second is what it may take.
  private static final long MOST_QUADS_COUNTED = 300_000;

  private final Annotators annotators;
  private final Console console;
  private final Map<ParserChoice, Supplier<Annotator>> known = new EnumMap<>(ParserChoice.class);
  private Optional<Linking> dictionary = Optional.empty();

  public StoreBuilder(Annotators annotators, Console console) {
    this.annotators = annotators;
    this.console = console;
  }

  /**
   * Builds, and writes beside the store what was left out.
   *
   * @param base where IRIs begin: the store's base, where there is a store
   * @param store empty for a dry run where there is none yet
   * @throws Failure if the build as a whole cannot be done
   */
  public BuildTotals build(
      BuildRequest request,
      KeptDecisions kept,
      Articles articles,
      String base,
      Optional<GraphStore> store,
      LeftOut report)
      throws StoreException, Failure {
    Decisions decisions = kept.of(store, request.dryRun());
    Linking linking = linking(request);
    double typedConfidence = request.typedConfidence().orElse(TypedFactExtractor.DEFAULT_BAR);
    ArticlePipeline pipeline =
        new ArticlePipeline(
            annotator(request.parser()), base, linking.linker(), decisions, typedConfidence);
    Build build =
        new Build(
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
            articles.stop());
    BuildResult result = build.run(options(request), articles.items(), store);
    if (store.isPresent() && !request.dryRun()) {
      remember(store.get(), result, report);
    }
    if (store.isPresent() && !result.interrupted()) {
      store.get().compactIfGrown();
    }
    if (request.timing()) {
      console.say(new BuildTiming(pipeline.times()).text());
    }
    return totals(result, store);
  }

  private static BuildOptions options(BuildRequest request) {
    return new BuildOptions(
        request.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        request.dryRun(),
        request.prune() ? Sources.paths(request.inputs()) : List.of());
  }

  private Supplier<Annotator> annotator(ParserChoice parser) throws Failure {
    Supplier<Annotator> annotator = known.get(parser);
    if (annotator == null) {
      annotator = annotators.of(parser, console);
      known.put(parser, annotator);
    }
    return annotator;
  }

  private Linking linking(BuildRequest request) {
    if (!request.links()) {
      return Linking.byGazetteer();
    }
    Linking linking = dictionary.orElseGet(() -> Linking.byDictionary(console));
    dictionary = Optional.of(linking);
    return linking;
  }

  // Nobody needs this file to build; that it cannot be written is no reason to fail.
  private void remember(GraphStore store, BuildResult result, LeftOut report) {
    try {
      LastBuild.write(store.lastBuild(), console.clock().instant(), result, report.reports());
    } catch (IOException e) {
      console.say("cannot keep the report of this build: " + e);
    }
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
