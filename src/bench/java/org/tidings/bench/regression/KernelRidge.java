package org.tidings.bench.regression;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;
import org.tidings.relation.confidence.KernelModel;

/** Learns the coefficients of {@link KernelModel}: a linear system with a row for each example. */
public final class KernelRidge {

  private KernelRidge() {}

  /** How alike two ascending lists of features are. */
  private static double kernel(int[] one, int[] other) {
    int shared = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (one[i] == other[j]) {
        shared++;
      }
      boolean first = one[i] <= other[j];
      boolean second = other[j] <= one[i];
      i += first ? 1 : 0;
      j += second ? 1 : 0;
    }
    return KernelModel.kernel(shared, one.length, other.length);
  }

  /**
   * The coefficients by target and example.
   *
   * @param examples ascending features of each
   * @param targets values to be told, less their mean, by target and example
   * @param penalty of large coefficients
   */
  public static float[][] learn(int[][] examples, double[][] targets, double penalty) {
    int size = examples.length;
    DMatrixRMaj alike = new DMatrixRMaj(size, size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double value = kernel(examples[i], examples[j]);
        alike.set(i, j, value);
        alike.set(j, i, value);
      }
      alike.add(i, i, penalty);
    }
    DMatrixRMaj wanted = new DMatrixRMaj(size, targets.length);
    for (int target = 0; target < targets.length; target++) {
      for (int i = 0; i < size; i++) {
        wanted.set(i, target, targets[target][i]);
      }
    }
    LinearSolverDense<DMatrixRMaj> solver = LinearSolverFactory_DDRM.chol(size);
    if (!solver.setA(alike)) {
      throw new IllegalStateException("the examples cannot be told apart");
    }
    DMatrixRMaj solved = new DMatrixRMaj(size, targets.length);
    solver.solve(wanted, solved);
    float[][] coefficients = new float[targets.length][size];
    for (int target = 0; target < targets.length; target++) {
      for (int i = 0; i < size; i++) {
        coefficients[target][i] = (float) solved.get(i, target);
      }
    }
    return coefficients;
  }
}
