package org.tidings.relation.confidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Kernel ridge regression over sets of named features: what is to be judged is compared with
 * examples, and those that are like it count. The kernel is {@code (1 - (1 - s) / 8)^32}, where
 * {@code s} is the cosine of the two sets: very nearly the Gaussian {@code exp(-4 (1 - s))}, but of
 * multiplications only, so that it is fast and the same everywhere. Pairs and triples of features
 * have their say, which a linear model has to be told of. Immutable and thread-safe.
 *
 * <p>The file holds the vocabulary, and of each example its features and, for each target, its
 * coefficient. Names outside the vocabulary count nothing.
 *
 * @see <a href="https://dl.acm.org/doi/10.5555/645527.657464">Saunders, Gammerman and Vovk, Ridge
 *     regression learning algorithm in dual variables, ICML 1998</a>
 */
public final class KernelModel {

  /**
   * What the model tells of.
   *
   * @param mean of the examples
   * @param coefficients of the examples, in their order; not to be changed
   * @param slope of the line that makes a score the logarithm of the odds
   * @param offset of that line
   */
  @SuppressWarnings("ArrayRecordComponent") // read for each example and proposition, never compared
  public record Target(double mean, float[] coefficients, double slope, double offset) {}

  private final List<String> vocabulary;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final List<int[]> examples;
  private final int[][] examplesWith;
  private final List<Target> targets;
  private final double[] cosineParts;

  /**
   * @param vocabulary at most 65,536 names of features
   * @param examples the features of each, as indexes of the vocabulary
   */
  public KernelModel(List<String> vocabulary, List<int[]> examples, List<Target> targets) {
    this.vocabulary = List.copyOf(vocabulary);
    this.examples = List.copyOf(examples);
    this.targets = List.copyOf(targets);
    for (String name : vocabulary) {
      indexes.put(name, indexes.size());
    }
    this.examplesWith = invert(vocabulary.size(), examples);
    this.cosineParts = examples.stream().mapToDouble(it -> cosinePart(it.length)).toArray();
  }

  private static double cosinePart(int size) {
    return size == 0 ? 0 : 1 / Math.sqrt(size);
  }

  private static int[][] invert(int size, List<int[]> examples) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    for (int example = 0; example < examples.size(); example++) {
      for (int feature : examples.get(example)) {
        lists.get(feature).add(example);
      }
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }

  /** The features of a set that the vocabulary has, as its indexes, ascending. */
  public int[] indexesOf(Set<String> features) {
    return features.stream()
        .filter(indexes::containsKey)
        .mapToInt(name -> indexes.getOrDefault(name, 0))
        .sorted()
        .toArray();
  }

  /** How alike two sets of so many features are, of which they share some. */
  public static double kernel(int shared, int one, int other) {
    return alike(shared * cosinePart(one) * cosinePart(other));
  }

  private static double alike(double cosine) {
    double power = (7 + cosine) / 8;
    for (int squared = 0; squared < 5; squared++) {
      power *= power;
    }
    return power;
  }

  /** The likelihood of each target, from 0 to 1. */
  public double[] likelihoods(Set<String> features) {
    double[] alike = alike(indexesOf(features));
    return targets.stream().mapToDouble(target -> likelihood(target, alike)).toArray();
  }

  /** How alike a set is to each example. */
  private double[] alike(int[] features) {
    int[] shared = new int[examples.size()];
    for (int feature : features) {
      for (int example : examplesWith[feature]) {
        shared[example]++;
      }
    }
    double[] alike = new double[shared.length];
    double part = cosinePart(features.length);
    for (int example = 0; example < shared.length; example++) {
      alike[example] = alike(shared[example] * part * cosineParts[example]);
    }
    return alike;
  }

  private static double likelihood(Target target, double[] alike) {
    double score = target.mean();
    for (int example = 0; example < alike.length; example++) {
      score += alike[example] * target.coefficients()[example];
    }
    return 1 / (1 + StrictMath.exp(-(target.slope() * score + target.offset())));
  }

  /** Reads what {@link #write} wrote. */
  static KernelModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    List<String> vocabulary = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      vocabulary.add(in.readUTF());
    }
    List<int[]> examples = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      int[] features = new int[in.readUnsignedShort()];
      for (int i = 0; i < features.length; i++) {
        features[i] = in.readUnsignedShort();
      }
      examples.add(features);
    }
    List<Target> targets = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      double mean = in.readDouble();
      double slope = in.readDouble();
      double offset = in.readDouble();
      float[] coefficients = new float[examples.size()];
      for (int i = 0; i < coefficients.length; i++) {
        coefficients[i] = in.readFloat();
      }
      targets.add(new Target(mean, coefficients, slope, offset));
    }
    return new KernelModel(vocabulary, examples, targets);
  }

  /** Writes the file; the stream is left open. */
  public void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(vocabulary.size());
    for (String name : vocabulary) {
      out.writeUTF(name);
    }
    out.writeInt(examples.size());
    for (int[] features : examples) {
      out.writeShort(features.length);
      for (int feature : features) {
        out.writeShort(feature);
      }
    }
    out.writeInt(targets.size());
    for (Target target : targets) {
      out.writeDouble(target.mean());
      out.writeDouble(target.slope());
      out.writeDouble(target.offset());
      for (float coefficient : target.coefficients()) {
        out.writeFloat(coefficient);
      }
    }
    out.flush();
  }
}
