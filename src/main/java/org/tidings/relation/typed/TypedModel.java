package org.tidings.relation.typed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tidings.relation.typed.feature.Candidate;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * The weights of the classifiers: a base logistic regression for each property, and a stacked one,
 * whose likelihood is calibrated. Immutable and thread-safe.
 *
 * <p>The file holds the format's number, slope and offset of each property's calibration, the size
 * of the weights' steps, and the weights of either level.
 */
public final class TypedModel {

  private static final String RESOURCE = "typed-model.bin";
  private static final int FORMAT = 2;
  private static final int STEPS = 127;
  private static final List<TypedProperty> LEARNED =
      List.of(TypedProperty.values()).stream().filter(TypedProperty::isLearned).toList();

  /**
   * The base model knows nothing but the pair, the stacked one also what the base model made of
   * other pairs.
   *
   * @see <a href="https://doi.org/10.1016/S0893-6080(05)80023-1">Wolpert, Stacked
   *     generalization</a>
   */
  public enum Level {
    BASE,
    STACKED
  }

  /** How the stacked model's score becomes a likelihood. */
  public record Calibration(double slope, double offset) {}

  /** The weights of the features for a property, before they are made bytes. */
  public record Weights(
      Level level, TypedProperty property, NavigableMap<Integer, Double> weights) {}

  private final List<Calibration> calibrations;
  private final float step;
  private final LevelWeights base;
  private final LevelWeights stacked;

  /**
   * @param calibrations for each property that has a classifier, in order
   */
  public TypedModel(List<Calibration> calibrations, List<Weights> weights) {
    this(
        calibrations,
        step(weights),
        LevelWeights.of(rows(weights, Level.BASE)),
        LevelWeights.of(rows(weights, Level.STACKED)));
  }

  private TypedModel(
      List<Calibration> calibrations, float step, LevelWeights base, LevelWeights stacked) {
    this.calibrations = List.copyOf(calibrations);
    this.step = step;
    this.base = base;
    this.stacked = stacked;
  }

  private static float step(List<Weights> weights) {
    double most =
        weights.stream()
            .flatMap(it -> it.weights().values().stream())
            .mapToDouble(Math::abs)
            .max()
            .orElse(1);
    return (float) (most / STEPS);
  }

  private static NavigableMap<Integer, byte[]> rows(List<Weights> weights, Level level) {
    float step = step(weights);
    NavigableMap<Integer, byte[]> rows = new TreeMap<>();
    for (Weights each : weights) {
      if (each.level() == level) {
        each.weights()
            .forEach(
                (feature, weight) -> {
                  byte rounded = (byte) Math.round(weight / step);
                  if (rounded != 0) {
                    byte[] row = rows.computeIfAbsent(feature, key -> new byte[LEARNED.size()]);
                    row[each.property().index()] = rounded;
                  }
                });
      }
    }
    return rows;
  }

  /**
   * How likely a pair has each property by the base model, from 0 to 1, by the property's index.
   */
  public double[] base(Candidate candidate) {
    double[] likelihoods = new double[TypedProperty.values().length];
    int[] sums = base.sums(candidate.features());
    for (TypedProperty property : candidate.properties()) {
      likelihoods[property.index()] = sigmoid(sums[property.index()] * (double) step);
    }
    return likelihoods;
  }

  /**
   * How likely a pair has a property by the stacked model, from 0 to 1.
   *
   * @param neighbours the features of the stacked model
   */
  public double stacked(Candidate candidate, int[] neighbours, TypedProperty property) {
    int sum = stacked.sum(candidate.features(), property) + stacked.sum(neighbours, property);
    Calibration calibration = calibrations.get(property.index());
    return sigmoid(calibration.slope() * (sum * (double) step) + calibration.offset());
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
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static TypedModel read(ByteBuffer in) throws IOException {
    int format = in.getInt();
    if (format != FORMAT) {
      throw new IOException("format " + format + " is not " + FORMAT);
    }
    List<Calibration> calibrations = new ArrayList<>();
    for (int i = 0; i < LEARNED.size(); i++) {
      calibrations.add(new Calibration(in.getDouble(), in.getDouble()));
    }
    return new TypedModel(
        calibrations, in.getFloat(), LevelWeights.read(in), LevelWeights.read(in));
  }

  /** Writes the file that {@link #load} reads. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream file = new DataOutputStream(out);
    file.writeInt(FORMAT);
    for (Calibration calibration : calibrations) {
      file.writeDouble(calibration.slope());
      file.writeDouble(calibration.offset());
    }
    file.writeFloat(step);
    base.write(file);
    stacked.write(file);
    file.flush();
  }
}
