package org.tidings.pipeline.model;

import java.io.FileNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.graph.GraphValidator;
import org.tidings.identity.dictionary.DictionaryException;
import org.tidings.identity.dictionary.NameDictionary;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.typed.TypedModel;

/**
 * All that is loaded before articles can be understood, for any number of pipelines: half a
 * gigabyte, so a process needs one. Each part is loaded when it is first needed, and once.
 * Thread-safe.
 */
public final class Models {

  private final AnnotatorSource annotators;
  private final DictionarySource dictionaries;
  private final Linking gazetteer = Linking.byGazetteer();
  private final Supplier<OpenExtractor> open = new FirstUse<>(OpenExtractor::new);
  private final Supplier<TypedModel> typed = new FirstUse<>(TypedModel::load);
  private final Supplier<GraphValidator> validator = new FirstUse<>(GraphValidator::load);
  private @Nullable Linking dictionary;

  private Models(AnnotatorSource annotators, DictionarySource dictionaries) {
    this.annotators = annotators;
    this.dictionaries = dictionaries;
  }

  /** CoreNLP's models of the class path, with the fast parser. */
  public static Models in(Path cache) {
    return in(new ModelFolders(cache, List.of()), LoadingListener.NOBODY);
  }

  /** CoreNLP's models, and what the folders have. */
  public static Models in(ModelFolders folders, LoadingListener listener) {
    return new Models(
        new LanguageModels(folders, listener), DictionarySource.ofClassPath(folders, listener));
  }

  /**
   * With another annotator than CoreNLP's, and no dictionary of names.
   *
   * @param annotator asked for an annotator with every article; it must be thread-safe
   */
  public static Models annotatingBy(Supplier<Annotator> annotator) {
    return new Models(
        AnnotatorSource.only(annotator),
        () -> {
          throw new DictionaryException(
              "cannot open the dictionary of names",
              "there is none beside this annotator",
              new FileNotFoundException("a dictionary of names"));
        });
  }

  /** With another annotator than CoreNLP's, and another dictionary. */
  public static Models of(Supplier<Annotator> annotator, NameDictionary dictionary) {
    return new Models(AnnotatorSource.only(annotator), () -> dictionary);
  }

  /**
   * What annotates articles, loaded when it is first asked for.
   *
   * @throws MissingModelException if the parser's model is not there
   */
  public Supplier<Annotator> annotator(ParserChoice parser) throws MissingModelException {
    return annotators.forText(parser);
  }

  /**
   * What annotates sentences that are tokens already, separated by blanks; loaded anew for each
   * that asks.
   *
   * @throws MissingModelException if the parser's model is not there
   */
  public Supplier<Annotator> tokenAnnotator(ParserChoice parser) throws MissingModelException {
    return annotators.forTokens(parser);
  }

  /** Linking by the gazetteer only. */
  public Linking gazetteer() {
    return gazetteer;
  }

  /**
   * Linking by gazetteer and dictionary of names.
   *
   * @throws DictionaryException if there is no dictionary, or it cannot be prepared
   */
  public synchronized Linking dictionary() throws DictionaryException {
    Linking linking = dictionary;
    if (linking == null) {
      linking = Linking.by(dictionaries.open());
      dictionary = linking;
    }
    return linking;
  }

  /** What finds open propositions. */
  public OpenExtractor openExtractor() {
    return open.get();
  }

  /** The classifiers of typed facts. */
  public TypedModel typedModel() {
    return typed.get();
  }

  /** The shapes that a graph must have. */
  public GraphValidator validator() {
    return validator.get();
  }
}
