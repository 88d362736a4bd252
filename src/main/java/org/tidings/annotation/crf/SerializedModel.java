package org.tidings.annotation.crf;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.ie.crf.CRFLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import edu.stanford.nlp.util.Index;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tidings.cache.HashedKeys;

/**
 * A model as CoreNLP 4.5 keeps it: a stream of serialised Java objects, which takes seconds to
 * read. It must be of the kind that CoreNLP's English models are: labels of one word and of two,
 * features made by {@link NERFeatureFactory}.
 */
final class SerializedModel {

  private static final String PAIR_SUFFIX = "|CpC";

  private final List<Index<CRFLabel>> labellings;
  private final Index<String> labels;
  private final Index<String> features;
  private final SeqClassifierFlags flags;
  private final Map<String, String> clusters;
  private final float[][] weights;
  private final Collection<String> lowerCase;

  // The order is that of CRFClassifier.serializeClassifier; streams of objects are not typed.
  @SuppressWarnings("unchecked")
  private SerializedModel(ObjectInputStream in)
      throws IOException, ClassNotFoundException, ReflectiveOperationException {
    labellings = labellings(in.readObject());
    labels = (Index<String>) in.readObject();
    features = (Index<String>) in.readObject();
    flags = (SeqClassifierFlags) in.readObject();
    clusters = clusters(in.readObject(), in);
    if (in.readInt() != 2 || labellings.size() != 2) {
      throw new InvalidObjectException("its labels do not depend on those of one word before");
    }
    weights = weights(in.readObject());
    lowerCase = (Collection<String>) in.readObject();
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read or is of another kind
   */
  static CrfModel read(InputStream in) throws IOException {
    try (ObjectInputStream objects = new ObjectInputStream(in)) {
      return new SerializedModel(objects).model();
    } catch (ReflectiveOperationException | ClassCastException e) {
      throw new IOException("no model of names that CoreNLP 4.5 wrote", e);
    }
  }

  // Older streams have an array, and weights of double precision.
  @SuppressWarnings("unchecked")
  private static List<Index<CRFLabel>> labellings(Object read) {
    return read instanceof List
        ? (List<Index<CRFLabel>>) read
        : Arrays.asList((Index<CRFLabel>[]) read);
  }

  private static float[][] weights(Object read) {
    if (!(read instanceof double[][] doubles)) {
      return (float[][]) read;
    }
    float[][] weights = new float[doubles.length][];
    for (int i = 0; i < doubles.length; i++) {
      weights[i] = new float[doubles[i].length];
      for (int j = 0; j < doubles[i].length; j++) {
        weights[i][j] = (float) doubles[i][j];
      }
    }
    return weights;
  }

  // Several factories of one kind make each feature several times, which does not change the best
  // labels. The field has no accessor, and is null in a model without clusters.
  @SuppressWarnings("unchecked")
  private static Map<String, String> clusters(Object count, ObjectInputStream in)
      throws IOException, ReflectiveOperationException {
    Object factory = count instanceof Integer ? in.readObject() : count;
    for (int i = 1; count instanceof Integer number && i < number; i++) {
      requireNerFeatures(in.readObject());
    }
    requireNerFeatures(factory);
    Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
    lexicon.setAccessible(true);
    return Objects.requireNonNullElse((Map<String, String>) lexicon.get(factory), Map.of());
  }

  private static void requireNerFeatures(Object factory) throws InvalidObjectException {
    if (!(factory instanceof NERFeatureFactory)) {
      throw new InvalidObjectException("its features are not made by a NERFeatureFactory");
    }
  }

  private CrfModel model() {
    List<String> words = new ArrayList<>();
    List<String> pairs = new ArrayList<>();
    for (String feature : features) {
      (feature.endsWith(PAIR_SUFFIX) ? pairs : words).add(feature);
    }
    return new CrfModel(
        labels.objectsList(),
        labels.indexOf(flags.backgroundSymbol),
        observed(),
        weights(words, 0),
        weights(pairs, 1),
        lexicon());
  }

  private BitSet observed() {
    BitSet observed = new BitSet();
    for (CRFLabel labelling : labellings.get(1)) {
      observed.set(index(labelling));
    }
    return observed;
  }

  private int index(CRFLabel labelling) {
    int index = 0;
    for (int label : labelling.getLabel()) {
      index = index * labels.size() + label;
    }
    return index;
  }

  private FeatureWeights weights(List<String> names, int clique) {
    Index<CRFLabel> order = labellings.get(clique);
    int count = clique == 0 ? labels.size() : labels.size() * labels.size();
    float[] all = new float[names.size() * count];
    for (int i = 0; i < names.size(); i++) {
      float[] row = weights[features.indexOf(names.get(i))];
      for (int j = 0; j < row.length; j++) {
        all[i * count + index(order.get(j))] = row[j];
      }
    }
    return new FeatureWeights(HashedKeys.of(names), all, count);
  }

  private Lexicon lexicon() {
    List<String> words = clusters.keySet().stream().sorted().toList();
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] clusterOfWord =
        words.stream()
            .mapToInt(word -> numbers.computeIfAbsent(clusters.get(word), it -> numbers.size()))
            .toArray();
    return new Lexicon(
        HashedKeys.of(lowerCase.stream().sorted().toList()),
        HashedKeys.of(words),
        clusterOfWord,
        List.copyOf(numbers.keySet()));
  }
}
