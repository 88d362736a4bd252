package org.tidings.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.ParserChoice;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.article.ArticleReader;
import org.tidings.article.Metadata;
import org.tidings.article.TextLimits;
import org.tidings.build.ArticlePipeline;
import org.tidings.build.ArticleReport;
import org.tidings.build.Build;
import org.tidings.build.BuildListener;
import org.tidings.build.BuildOptions;
import org.tidings.build.Configuration;
import org.tidings.cache.ModelCache;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Surroundings;
import org.tidings.identity.Linker;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.dictionary.DictionaryCache;
import org.tidings.identity.dictionary.DictionaryException;
import org.tidings.identity.dictionary.WikiDict;
import org.tidings.identity.link.DictionaryLinker;
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

  private final Annotator annotator;
  private final Linker linker;

  private TidingsBuilder(Annotator annotator, Linker linker) {
    this.annotator = annotator;
    this.linker = linker;
  }

  /** With all models and the dictionary of the user's cache. */
  public static TidingsBuilder load() throws IOException, DictionaryException {
    Path cache = new Console(Surroundings.ofProcess()).cache();
    DictionaryCache dictionary = new DictionaryCache(cache, WikiDict.ofClassPath().orElseThrow());
    return new TidingsBuilder(
        CoreNlpAnnotator.load(Optional.empty(), ModelCache.in(cache)),
        new DictionaryLinker(dictionary.open((read, all) -> {})));
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
    ArticlePipeline pipeline =
        new ArticlePipeline(() -> annotator, BASE, () -> linker, Decisions.NONE);
    Sources sources = new Sources(InputStream.nullInputStream(), ReadLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(List.of(input))) {
      new Build(
              new ArticleReader(Metadata.NONE, TextLimits.DEFAULT),
              pipeline,
              new Configuration(BASE, "bench", ParserChoice.FAST, "", ""),
              NOBODY,
              () -> false)
          .run(new BuildOptions(threads, false, List.of()), items.iterator(), Optional.of(store));
    }
    return pipeline.times().tokens();
  }
}
