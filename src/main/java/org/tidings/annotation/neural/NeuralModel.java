package org.tidings.annotation.neural;

import java.util.List;
import java.util.Map;

/**
 * The weights of a parser, and what its words, tags and labels are numbered by. Nothing of it may
 * be written to.
 */
final class NeuralModel {

  /** Features that the hidden layer sees: 18 words, 18 tags and 12 labels. */
  static final int FEATURES = 48;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  private final Map<String, Integer> words;
  private final Map<String, Integer> tags;
  private final List<String> labels;
  private final float[][] embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;

  /**
   * Brings the parts together.
   *
   * @param words the row of each word's embedding; rows of tags follow, then those of labels
   * @param tags the row of each part of speech
   * @param labels of dependency relations; the first stands for none, the second for the root's
   * @param input a row of the hidden layer's size for each place in the embedding of each feature
   * @param bias of the hidden layer
   * @param output a row for each hidden unit, with a column for each transition: to the left with
   *     each label but the first, to the right with each, shift
   */
  NeuralModel(
      Map<String, Integer> words,
      Map<String, Integer> tags,
      List<String> labels,
      float[][] embeddings,
      float[][] input,
      float[] bias,
      float[][] output) {
    this.words = Map.copyOf(words);
    this.tags = Map.copyOf(tags);
    this.labels = List.copyOf(labels);
    this.embeddings = embeddings;
    this.input = input;
    this.bias = bias;
    this.output = output;
  }

  List<String> labels() {
    return labels;
  }

  float[][] embeddings() {
    return embeddings;
  }

  float[][] input() {
    return input;
  }

  float[] bias() {
    return bias;
  }

  float[][] output() {
    return output;
  }

  /** The row of the first label. */
  int firstLabel() {
    return embeddings.length - labels.size();
  }

  /** The row of a word; all that are not known have the same. */
  int word(String word) {
    return words.getOrDefault(word, noWord(UNKNOWN));
  }

  /** The row of a tag; one that is not known counts as a missing token's. */
  int tag(String tag) {
    return tags.getOrDefault(tag, noTag());
  }

  int noWord() {
    return noWord(NULL);
  }

  int rootWord() {
    return noWord(ROOT);
  }

  private int noWord(String name) {
    return words.getOrDefault(name, 0);
  }

  int noTag() {
    return tags.getOrDefault(NULL, words.size());
  }

  int rootTag() {
    return tags.getOrDefault(ROOT, words.size());
  }

  /** Labels that a transition can give: all but the first. */
  int relations() {
    return labels.size() - 1;
  }

  /** How many places of the embeddings a feature has. */
  int width() {
    return input.length / FEATURES;
  }
}
