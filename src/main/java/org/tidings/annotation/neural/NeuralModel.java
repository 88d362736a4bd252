package org.tidings.annotation.neural;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tidings.cache.ArrayReader;
import org.tidings.cache.ArrayWriter;
import org.tidings.cache.HashedKeys;

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

  /** "TidParse", and a number that counts up with everything that changes what the file holds. */
  private static final long KIND = 0x5469_6450_6172_0002L;

  private final HashedKeys words;
  private final HashedKeys tags;
  private final List<String> labels;
  private final float[][] embeddings;
  private final float[][] input;
  private final float[] bias;
  private final float[][] output;

  /**
   * @param words by the row of their embedding; rows of tags follow, then those of labels
   * @param tags parts of speech, in the order of their rows
   * @param labels of dependency relations; the first stands for none, the second for the root's
   * @param input a row of the hidden layer's size for each dimension of the embedding of each
   *     feature
   * @param bias of the hidden layer
   * @param output a row for each hidden unit, with a column for each transition: to the left with
   *     each label but the first, to the right with each, shift
   */
  NeuralModel(
      HashedKeys words,
      HashedKeys tags,
      List<String> labels,
      float[][] embeddings,
      float[][] input,
      float[] bias,
      float[][] output) {
    this.words = words;
    this.tags = tags;
    this.labels = List.copyOf(labels);
    this.embeddings = embeddings;
    this.input = input;
    this.bias = bias;
    this.output = output;
  }

  static NeuralModel read(Path file) throws IOException {
    ArrayReader in = ArrayReader.open(file, KIND);
    return new NeuralModel(
        HashedKeys.read(in),
        HashedKeys.read(in),
        in.strings(),
        in.matrix(),
        in.matrix(),
        in.floats(),
        in.matrix());
  }

  void write(Path file) throws IOException {
    try (ArrayWriter out = ArrayWriter.create(file, KIND)) {
      words.write(out);
      tags.write(out);
      out.write(labels);
      out.write(embeddings);
      out.write(input);
      out.write(bias);
      out.write(output);
      out.finish();
    }
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
    int row = words.indexOf(word);
    return row == HashedKeys.NONE ? wordOrFirst(UNKNOWN) : row;
  }

  int noWord() {
    return wordOrFirst(NULL);
  }

  int rootWord() {
    return wordOrFirst(ROOT);
  }

  private int wordOrFirst(String name) {
    return Math.max(0, words.indexOf(name));
  }

  /** The row of a tag; one that is not known counts as a missing token's. */
  int tag(String tag) {
    int index = tags.indexOf(tag);
    return index == HashedKeys.NONE ? noTag() : words.size() + index;
  }

  int noTag() {
    return tagOrFirst(NULL);
  }

  int rootTag() {
    return tagOrFirst(ROOT);
  }

  private int tagOrFirst(String name) {
    return words.size() + Math.max(0, tags.indexOf(name));
  }

  /** Labels that a transition can give: all but the first. */
  int relations() {
    return labels.size() - 1;
  }

  /** How many dimensions of the embeddings a feature has. */
  int width() {
    return input.length / FEATURES;
  }
}
