package org.tidings.annotation.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.WordShapeClassifier;
import edu.stanford.nlp.sequences.FeatureFactory;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.PaddedList;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.tidings.cache.FasterForm;
import org.tidings.cache.ModelCache;

/**
 * Tags names, or the case of letters, with a model of CoreNLP as CoreNLP does. Scores are summed
 * without being made probabilities of, since the best labels are the same. Thread-safe.
 */
public final class CrfTagger {

  private static final FasterForm<CrfModel> FORM =
      new FasterForm<>(SerializedModel::read, CrfModel::write, CrfModel::read);

  private static final Pattern MODEL_SUFFIX = Pattern.compile("(?:\\.crf|\\.qn)?\\.ser\\.gz$");
  private static final String SETTINGS_SUFFIX = ".prop";

  private final CrfModel model;
  private final Collection<String> lowerCase;
  private final SeqClassifierFlags flags;
  private final UnaryOperator<String> spelling;
  private final NERFeatureFactory<CoreLabel> features = new NERFeatureFactory<>();
  private final CoreLabel pad = new CoreLabel();

  /**
   * @param settings what the model was trained with
   */
  CrfTagger(CrfModel model, Properties settings) {
    this.model = model;
    this.lowerCase = model.lexicon().lowerCase();
    this.flags = new SeqClassifierFlags(settings);
    this.spelling = flags.wordFunction == null ? word -> word : flags.wordFunction::apply;
    // Words are spelt and clustered here, each once.
    flags.wordFunction = null;
    flags.distSimLexicon = null;
    features.init(flags);
  }

  /**
   * Opens a tagger.
   *
   * @param model in the class path, as CoreNLP keeps it, with its settings beside it
   * @throws IOException if one of them cannot be read
   */
  public static CrfTagger load(String model, ModelCache cache) throws IOException {
    Properties settings = new Properties();
    String name = MODEL_SUFFIX.matcher(model).replaceFirst(SETTINGS_SUFFIX);
    try (InputStream in = CrfTagger.class.getClassLoader().getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " is not in the class path");
      }
      settings.load(in);
    }
    return new CrfTagger(cache.open(model, FORM), settings);
  }

  /** The labels that a word can have, the background's among them. */
  public List<String> labels() {
    return model.labels();
  }

  /** The label of what is no name. */
  public String background() {
    return model.labels().get(model.background());
  }

  /** The label of each word of a sentence, in its order. */
  public List<String> tags(List<CoreLabel> tokens) {
    List<CoreLabel> words = new ArrayList<>(tokens.size());
    for (CoreLabel token : tokens) {
      words.add(word(words.size(), spelling.apply(token.word())));
    }
    PaddedList<CoreLabel> padded = new PaddedList<>(words, pad);
    Viterbi viterbi = new Viterbi(model, words.size());
    for (int i = 0; i < words.size(); i++) {
      viterbi.step(
          i,
          model.words().sums(features.getCliqueFeatures(padded, i, FeatureFactory.cliqueC)),
          model.pairs().sums(features.getCliqueFeatures(padded, i, FeatureFactory.cliqueCpC)));
    }
    List<String> tags = new ArrayList<>(words.size());
    for (int label : viterbi.best()) {
      tags.add(model.labels().get(label));
    }
    return tags;
  }

  private CoreLabel word(int position, String word) {
    CoreLabel label = new CoreLabel();
    label.setWord(word);
    label.set(CoreAnnotations.PositionAnnotation.class, Integer.toString(position));
    label.set(
        CoreAnnotations.ShapeAnnotation.class,
        WordShapeClassifier.wordShape(word, flags.wordShape, lowerCase));
    label.set(CoreAnnotations.DistSimAnnotation.class, cluster(word));
    return label;
  }

  // As NERFeatureFactory looks a word up.
  private String cluster(String word) {
    String form = flags.casedDistSim ? word : word.toLowerCase(Locale.ROOT);
    if (flags.numberEquivalenceDistSim) {
      form = WordShapeClassifier.wordShape(form, WordShapeClassifier.WORDSHAPEDIGITS);
    }
    return model.lexicon().cluster(form, flags.unknownWordDistSimClass);
  }
}
