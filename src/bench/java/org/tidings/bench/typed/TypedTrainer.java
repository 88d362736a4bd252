package org.tidings.bench.typed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tidings.bench.regression.LogisticRegression;
import org.tidings.bench.regression.Platt;
import org.tidings.relation.typed.TypedModel;
import org.tidings.relation.typed.TypedModel.Calibration;
import org.tidings.relation.typed.TypedModel.Level;
import org.tidings.relation.typed.TypedModel.Weights;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * Trains the classifiers. The stacked model learns from base models that had not seen the text, and
 * is calibrated on stacked models that had not seen it either.
 */
final class TypedTrainer {

  private static final int PARTS = 4;
  private static final int LEAST_COUNT = 2;
  private static final double COST = 0.1;
  private static final double LEAST_WEIGHT = 0.004;

  private final List<Labelled> examples;

  TypedTrainer(List<Labelled> examples) {
    this.examples = List.copyOf(examples);
  }

  /** The model of all examples. */
  TypedModel train() {
    for (int part = 0; part < PARTS; part++) {
      Predicate<Labelled> inside = inPart(part);
      TypedModel model =
          new TypedModel(uncalibrated(), weights(where(inside.negate()), Level.BASE));
      Labelled.stack(where(inside), model);
    }
    List<Calibration> calibrations = calibrations();
    return new TypedModel(
        calibrations,
        Stream.concat(
                weights(examples, Level.BASE).stream(), weights(examples, Level.STACKED).stream())
            .toList());
  }

  private List<Calibration> calibrations() {
    Map<TypedProperty, Platt> scales = new HashMap<>();
    for (int part = 0; part < PARTS; part++) {
      Predicate<Labelled> inside = inPart(part);
      TypedModel model =
          new TypedModel(uncalibrated(), weights(where(inside.negate()), Level.STACKED));
      for (Labelled example : where(inside)) {
        example
            .neighbours()
            .forEach(
                (property, features) ->
                    scales
                        .computeIfAbsent(property, key -> new Platt())
                        .add(
                            model.stacked(example.candidate(), features, property),
                            example.isPositive(property)));
      }
    }
    return Arrays.stream(TypedProperty.values())
        .filter(TypedProperty::isLearned)
        .map(it -> scales.getOrDefault(it, new Platt()).fit())
        .map(it -> new Calibration(it.slope(), it.offset()))
        .toList();
  }

  private static Predicate<Labelled> inPart(int part) {
    return it -> Math.floorMod(it.text().hashCode(), PARTS) == part;
  }

  private List<Labelled> where(Predicate<Labelled> chosen) {
    return examples.stream().filter(chosen).toList();
  }

  private static List<Calibration> uncalibrated() {
    return Arrays.stream(TypedProperty.values())
        .filter(TypedProperty::isLearned)
        .map(it -> new Calibration(1, 0))
        .toList();
  }

  private static List<Weights> weights(List<Labelled> examples, Level level) {
    return Arrays.stream(TypedProperty.values())
        .filter(TypedProperty::isLearned)
        .toList()
        .parallelStream()
        .map(property -> new Weights(level, property, weights(examples, level, property)))
        .toList();
  }

  private static NavigableMap<Integer, Double> weights(
      List<Labelled> examples, Level level, TypedProperty property) {
    List<Labelled> judged =
        examples.stream().filter(it -> it.features(level, property).isPresent()).toList();
    Set<Integer> known = frequent(judged, level, property);
    LogisticRegression<Integer> regression = new LogisticRegression<>();
    for (Labelled example : judged) {
      List<Integer> features =
          Arrays.stream(example.features(level, property).orElseThrow())
              .boxed()
              .filter(known::contains)
              .toList();
      regression.add(features, example.isPositive(property), COST);
    }
    NavigableMap<Integer, Double> weights = new TreeMap<>(regression.weights());
    weights.values().removeIf(weight -> Math.abs(weight) < LEAST_WEIGHT);
    return weights;
  }

  private static Set<Integer> frequent(
      List<Labelled> examples, Level level, TypedProperty property) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Labelled example : examples) {
      for (int feature : example.features(level, property).orElseThrow()) {
        counts.merge(feature, 1, Integer::sum);
      }
    }
    counts.values().removeIf(count -> count < LEAST_COUNT);
    return counts.keySet();
  }
}
