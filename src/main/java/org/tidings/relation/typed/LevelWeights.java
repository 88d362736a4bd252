package org.tidings.relation.typed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.NavigableMap;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * The weights of one level of the model: a row for each feature, with a byte for each property, so
 * that a feature is looked up once for all of them. Immutable and thread-safe.
 *
 * <p>In the file: the number of rows, their features in ascending order as differences of seven
 * bits a byte, and for each row the properties that have a weight, as bits, and those weights.
 */
final class LevelWeights {

  private static final int GOLDEN = 0x9E3779B9;
  private static final int WIDTH =
      (int) Arrays.stream(TypedProperty.values()).filter(TypedProperty::isLearned).count();

  private final int[] features;
  private final byte[] weights;
  private final int[] rows;
  private final int shift;

  private LevelWeights(int[] features, byte[] weights) {
    this.features = features;
    this.weights = weights;
    int bits = 34 - Integer.numberOfLeadingZeros(Math.max(16, features.length));
    this.rows = new int[1 << bits];
    this.shift = 32 - bits;
    for (int row = 0; row < features.length; row++) {
      int slot = slot(features[row]);
      while (rows[slot] != 0) {
        slot = (slot + 1) & (rows.length - 1);
      }
      rows[slot] = row + 1;
    }
  }

  /**
   * @param sorted a byte for each property, by feature
   */
  static LevelWeights of(NavigableMap<Integer, byte[]> sorted) {
    int[] features = sorted.keySet().stream().mapToInt(Integer::intValue).toArray();
    byte[] weights = new byte[features.length * WIDTH];
    int row = 0;
    for (byte[] each : sorted.values()) {
      System.arraycopy(each, 0, weights, row * WIDTH, WIDTH);
      row++;
    }
    return new LevelWeights(features, weights);
  }

  private int slot(int feature) {
    return (feature * GOLDEN) >>> shift;
  }

  private int row(int feature) {
    int slot = slot(feature);
    while (rows[slot] != 0) {
      if (features[rows[slot] - 1] == feature) {
        return rows[slot] - 1;
      }
      slot = (slot + 1) & (rows.length - 1);
    }
    return -1;
  }

  /** The sums of the features' weights, one for each property. */
  int[] sums(int[] wanted) {
    int[] sums = new int[WIDTH];
    for (int feature : wanted) {
      int row = row(feature);
      if (row >= 0) {
        for (int i = 0, at = row * WIDTH; i < WIDTH; i++, at++) {
          sums[i] += weights[at];
        }
      }
    }
    return sums;
  }

  /** The sum of the features' weights for one property. */
  int sum(int[] wanted, TypedProperty property) {
    int sum = 0;
    for (int feature : wanted) {
      int row = row(feature);
      if (row >= 0) {
        sum += weights[row * WIDTH + property.index()];
      }
    }
    return sum;
  }

  static LevelWeights read(ByteBuffer in) {
    int[] features = new int[in.getInt()];
    int feature = Integer.MIN_VALUE;
    for (int i = 0; i < features.length; i++) {
      feature += difference(in);
      features[i] = feature;
    }
    byte[] weights = new byte[features.length * WIDTH];
    for (int row = 0; row < features.length; row++) {
      int present = in.getShort();
      for (int i = row * WIDTH; present != 0; i++, present >>>= 1) {
        if ((present & 1) != 0) {
          weights[i] = in.get();
        }
      }
    }
    return new LevelWeights(features, weights);
  }

  private static int difference(ByteBuffer in) {
    int difference = 0;
    int bits = 0;
    int part = in.get();
    while (part < 0) {
      difference |= (part & 0x7F) << bits;
      bits += 7;
      part = in.get();
    }
    return difference | (part << bits);
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(features.length);
    int before = Integer.MIN_VALUE;
    for (int feature : features) {
      writeDifference(feature - before, out);
      before = feature;
    }
    for (int row = 0; row < features.length; row++) {
      byte[] own = Arrays.copyOfRange(weights, row * WIDTH, (row + 1) * WIDTH);
      int present = 0;
      for (int i = 0; i < WIDTH; i++) {
        present |= own[i] == 0 ? 0 : 1 << i;
      }
      out.writeShort(present);
      for (byte weight : own) {
        if (weight != 0) {
          out.writeByte(weight);
        }
      }
    }
  }

  private static void writeDifference(int difference, DataOutputStream out) throws IOException {
    int rest = difference;
    while ((rest & ~0x7F) != 0) {
      out.writeByte((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }
}
