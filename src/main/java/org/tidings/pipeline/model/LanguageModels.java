package org.tidings.pipeline.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.annotation.corenlp.CoreNlpAnnotator;
import org.tidings.cache.ModelCache;

/** CoreNLP's models, with one parser or the other. Thread-safe. */
final class LanguageModels implements AnnotatorSource {

  private final ModelCache cache;
  private final ModelFolders folders;
  private final LoadingListener listener;
  private final Map<ParserChoice, Supplier<Annotator>> shared = new EnumMap<>(ParserChoice.class);

  LanguageModels(ModelFolders folders, LoadingListener listener) {
    this.cache = ModelCache.in(folders.cache());
    this.folders = folders;
    this.listener = listener;
  }

  @Override
  public synchronized Supplier<Annotator> forText(ParserChoice parser)
      throws MissingModelException {
    Supplier<Annotator> annotator = shared.get(parser);
    if (annotator == null) {
      Optional<ModelJar> archive = archive(parser);
      annotator = loaded(() -> CoreNlpAnnotator.load(archive, cache));
      shared.put(parser, annotator);
    }
    return annotator;
  }

  @Override
  public Supplier<Annotator> forTokens(ParserChoice parser) throws MissingModelException {
    Optional<ModelJar> archive = archive(parser);
    return loaded(() -> CoreNlpAnnotator.loadForTokens(archive, cache));
  }

  private Supplier<Annotator> loaded(Supplier<Annotator> loader) {
    return new FirstUse<>(
        () -> {
          listener.loadingLanguageModels();
          return loader.get();
        });
  }

  private Optional<ModelJar> archive(ParserChoice parser) throws MissingModelException {
    return parser == ParserChoice.ACCURATE
        ? Optional.of(ModelJar.find(folders.archives()))
        : Optional.empty();
  }
}
