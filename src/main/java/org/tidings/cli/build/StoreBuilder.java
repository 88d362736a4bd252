package org.tidings.cli.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.TextLimits;
import org.tidings.build.Build;
import org.tidings.build.BuildOptions;
import org.tidings.build.BuildResult;
import org.tidings.build.report.LastBuild;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.models.ParserOption;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.pipeline.ConfigurationException.Part;
import org.tidings.pipeline.model.Models;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Makes builds of requests, and says how they end. All builds share the models; one at a time, not
 * thread-safe.
 */
public final class StoreBuilder {

  private final Models models;
  private final Console console;
  private boolean missesDictionary;

  public StoreBuilder(Models models, Console console) {
    this.models = models;
    this.console = console;
  }

  /**
   * A build that is ready to run.
   *
   * @param base where IRIs begin: the store's base, where there is a store
   * @param store empty for a dry run where there is none yet
   * @throws Failure if the build as a whole cannot be done
   */
  public Build build(
      BuildRequest request,
      KeptDecisions kept,
      String base,
      Optional<GraphStore> store,
      LeftOut report,
      BooleanSupplier stop)
      throws StoreException, Failure {
    Configuration configuration = request.configuration(base).withDecisions(kept.text(store));
    return new Build(
        new ArticleReader(defaults(request), TextLimits.DEFAULT),
        pipeline(configuration, kept),
        report,
        stop);
  }

  // A graph without links is better than none, and is built again when the dictionary is there.
  private ArticlePipeline pipeline(Configuration configuration, KeptDecisions kept) throws Failure {
    try {
      return ArticlePipeline.of(
          configuration.withDictionary(configuration.dictionary() && !missesDictionary), models);
    } catch (ConfigurationException e) {
      if (e.part() != Part.DICTIONARY) {
        throw failure(e, kept);
      }
      console.say("Linking by the gazetteer only: " + e.getMessage());
      missesDictionary = true;
      return pipeline(configuration, kept);
    }
  }

  private static Failure failure(ConfigurationException e, KeptDecisions kept) {
    return switch (e.part()) {
      case PARSER -> ParserOption.missing(e);
      case DECISIONS -> kept.failure(e);
      case DICTIONARY, VERSION ->
          throw new IllegalStateException("a request is of this version and can do without", e);
    };
  }

  /** How a request is to be built. */
  public static BuildOptions options(BuildRequest request) {
    return new BuildOptions(
        request.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors()),
        request.dryRun(),
        request.prune() ? Sources.paths(request.inputs()) : List.of());
  }

  /** Writes beside the store what a build left out, gives room back, and says what it took. */
  public BuildTotals end(
      Build build,
      BuildResult result,
      BuildRequest request,
      Optional<GraphStore> store,
      LeftOut report)
      throws StoreException {
    if (store.isPresent() && !request.dryRun()) {
      remember(store.get(), result, report);
    }
    if (store.isPresent() && !result.interrupted()) {
      store.get().compactIfGrown();
    }
    if (request.timing()) {
      console.say(new BuildTiming(build.times()).text());
    }
    return BuildTotals.of(result, store);
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
}
