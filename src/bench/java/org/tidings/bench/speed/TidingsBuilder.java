package org.tidings.bench.speed;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.TextLimits;
import org.tidings.bench.UserModels;
import org.tidings.build.ArticleReport;
import org.tidings.build.Build;
import org.tidings.build.BuildListener;
import org.tidings.build.BuildOptions;
import org.tidings.identity.dictionary.DictionaryException;
import org.tidings.pipeline.ArticlePipeline;
import org.tidings.pipeline.Configuration;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.model.ParserChoice;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Builds articles as {@code tidings build} does with the options that it has by itself, again and
 * again in one process.
 */
public final class TidingsBuilder {

  /** The base of its stores. */
  public static final String BASE = "http://localhost:3030/";

  private static final BuildListener NOBODY =
      new BuildListener() {
        @Override
        public void foundAll(int articles) {}

        @Override
        public void built(ArticleReport article) {}

        @Override
        public void finished(ArticleReport article) {}
      };

  private final Models models;

  private TidingsBuilder(Models models) {
    this.models = models;
  }

  /** With all models and the dictionary of the user's cache. */
  public static TidingsBuilder load() {
    Models models = UserModels.all();
    try {
      Objects.requireNonNull(models.annotator(ParserChoice.FAST).get());
      Objects.requireNonNull(models.dictionary().linker().get());
    } catch (MissingModelException | DictionaryException e) {
      throw new IllegalStateException("both come with Tidings", e);
    }
    return new TidingsBuilder(models);
  }

  /** Builds articles into a new store, and returns the number of their tokens. */
  long build(String input, int threads, Path folder) throws StoreException, InputException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      return build(input, threads, store);
    }
  }

  /** Builds articles into a store, and returns the number of their tokens. */
  public long build(String input, int threads, GraphStore store)
      throws StoreException, InputException {
    ArticlePipeline pipeline = pipeline();
    Sources sources = new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(List.of(input))) {
      new Build(new ArticleReader(Metadata.NONE, TextLimits.DEFAULT), pipeline, NOBODY, () -> false)
          .run(new BuildOptions(threads, false, List.of()), items.iterator(), Optional.of(store));
    }
    return pipeline.times().tokens();
  }

  private ArticlePipeline pipeline() {
    try {
      return ArticlePipeline.of(Configuration.of(BASE), models);
    } catch (ConfigurationException e) {
      throw new IllegalStateException("the usual configuration", e);
    }
  }
}
