package org.tidings.annotation.neural;

import java.util.List;
import java.util.Map;

/**
 * The weights of a parser, and what its words, tags and labels are numbered by. The arrays are never
 * written to.
 *
 * @param words the row of each word's embedding
 * @param tags the row of each part of speech
 * @param labels of dependency relations; the first stands for none, the second for the root's
 * @param firstLabel the row of the first label
 * @param embeddings a row for each word, tag and label
 * @param input a row of the hidden layer's size for each place in the embedding of each feature
 * @param bias of the hidden layer
 * @param output a row for each hidden unit, with a column for each transition: to the left with each
 *     label but the first, to the right with each, shift
 */
record NeuralModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> labels,
    int firstLabel,
    float[][] embeddings,
    float[][] input,
    float[] bias,
    float[][] output) {

  /** Features that the hidden layer sees: 18 words, 18 tags and 12 labels. */
  static final int FEATURES = 48;

  private static final String UNKNOWN = "-UNKNOWN-";
  private static final String NULL = "-NULL-";
  private static final String ROOT = "-ROOT-";

  NeuralModel {
    words = Map.copyOf(words);
    tags = Map.copyOf(tags);
    labels = List.copyOf(labels);
  }

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
