package org.tidings.identity.typed;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import org.tidings.identity.typed.feature.Candidate;
import org.tidings.identity.typed.pair.TypedProperty;

/**
 * The weights of the classifiers: a logistic regression for a first look at each property, and one
 * for a second look, whose likelihood is calibrated. Immutable and thread-safe.
 *
 * <p>The file holds the format's number, slope and offset of each property's calibration, the
 * number of weights, the size of their steps, their keys in ascending order as differences of seven
 * bits a byte, and a byte for each weight. Keys are hashes of look, property and feature.
 */
public final class TypedModel {

  private static final String RESOURCE = "typed-model.bin";
  private static final int FORMAT = 1;
  private static final int STEPS = 127;
  private static final int GOLDEN = 0x9E3779B9;
  private static final List<TypedProperty> LEARNED =
      List.of(TypedProperty.values()).stream().filter(TypedProperty::isLearned).toList();

  /** The first look knows nothing but the pair; the second knows what the first made of others. */
  public enum Look {
    FIRST,
    SECOND
  }

  /** How the second look's score becomes a likelihood. */
  public record Calibration(double slope, double offset) {}

  private final List<Calibration> calibrations;
  private final float step;
  private final int[] keys;
  private final byte[] weights;
  private final int mask;

  /**
   * @param calibrations for each property that has a classifier, in order
   * @param sorted weights by key
   */
  public TypedModel(List<Calibration> calibrations, NavigableMap<Integer, Double> sorted) {
    this(calibrations, step(sorted), sorted.size());
    sorted.forEach((key, weight) -> put(key, (byte) Math.round(weight / step)));
  }

  private TypedModel(List<Calibration> calibrations, float step, int size) {
    this.calibrations = List.copyOf(calibrations);
    this.step = step;
    int capacity = Integer.highestOneBit(Math.max(16, size)) * 4;
    this.keys = new int[capacity];
    this.weights = new byte[capacity];
    this.mask = capacity - 1;
  }

  private static float step(NavigableMap<Integer, Double> weights) {
    double most = weights.values().stream().mapToDouble(Math::abs).max().orElse(1);
    return (float) (most / STEPS);
  }

  /** The key of a feature's weight; never 0. */
  public static int key(Look look, TypedProperty property, int feature) {
    int salt = (property.place() * 2 + (look == Look.FIRST ? 0 : 1) + 1) * GOLDEN;
    int key = (feature ^ salt) * 0x85EBCA6B;
    key ^= key >>> 15;
    return key == 0 ? 1 : key;
  }

  private void put(int key, byte weight) {
    int place = key & mask;
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    keys[place] = key;
    weights[place] = weight;
  }

  private int weight(int key) {
    int place = key & mask;
    while (keys[place] != 0) {
      if (keys[place] == key) {
        return weights[place];
      }
      place = (place + 1) & mask;
    }
    return 0;
  }

  /** How likely a pair has a property, at first look; from 0 to 1. */
  public double first(Candidate candidate, TypedProperty property) {
    return sigmoid(sum(Look.FIRST, property, candidate.features()));
  }

  /**
   * How likely a pair has a property, at second look; from 0 to 1.
   *
   * @param neighbours the features of the second look
   */
  public double second(Candidate candidate, int[] neighbours, TypedProperty property) {
    double score =
        sum(Look.SECOND, property, candidate.features()) + sum(Look.SECOND, property, neighbours);
    Calibration calibration = calibrations.get(property.place());
    return sigmoid(calibration.slope() * score + calibration.offset());
  }

  private double sum(Look look, TypedProperty property, int[] features) {
    int sum = 0;
    for (int feature : features) {
      sum += weight(key(look, property, feature));
    }
    return sum * (double) step;
  }

  private static double sigmoid(double score) {
    return 1 / (1 + Math.exp(-score));
  }

  /** The model that comes with Tidings. */
  public static TypedModel load() {
    try (InputStream in = TypedModel.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static TypedModel read(DataInputStream in) throws IOException {
    int format = in.readInt();
    if (format != FORMAT) {
      throw new IOException("format " + format + " is not " + FORMAT);
    }
    Calibration[] calibrations = new Calibration[LEARNED.size()];
    for (int i = 0; i < calibrations.length; i++) {
      calibrations[i] = new Calibration(in.readDouble(), in.readDouble());
    }
    int[] keys = new int[in.readInt()];
    TypedModel model = new TypedModel(List.of(calibrations), in.readFloat(), keys.length);
    int key = Integer.MIN_VALUE;
    for (int i = 0; i < keys.length; i++) {
      key += difference(in);
      keys[i] = key;
    }
    byte[] weights = in.readNBytes(keys.length);
    for (int i = 0; i < weights.length; i++) {
      model.put(keys[i], weights[i]);
    }
    return model;
  }

  private static int difference(DataInputStream in) throws IOException {
    int difference = 0;
    int shift = 0;
    int part = in.read();
    while (part >= 0x80) {
      difference |= (part & 0x7F) << shift;
      shift += 7;
      part = in.read();
    }
    return difference | (part << shift);
  }

  /** Writes the file that {@link #load} reads. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(FORMAT);
    for (Calibration calibration : calibrations) {
      file.writeDouble(calibration.slope());
      file.writeDouble(calibration.offset());
    }
    int[] sorted = Arrays.stream(keys).filter(key -> key != 0).sorted().toArray();
    file.writeInt(sorted.length);
    file.writeFloat(step);
    int before = Integer.MIN_VALUE;
    for (int key : sorted) {
      int difference = key - before;
      while ((difference & ~0x7F) != 0) {
        file.writeByte((difference & 0x7F) | 0x80);
        difference >>>= 7;
      }
      file.writeByte(difference);
      before = key;
    }
    for (int key : sorted) {
      file.writeByte(weight(key));
    }
    file.flush();
  }
}
