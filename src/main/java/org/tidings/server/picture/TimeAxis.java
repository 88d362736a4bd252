package org.tidings.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidings.query.graph.Attestation;

/**
 * The picture of a timeline: columns of dots, in the order of time.
 *
 * @param height of the picture; its width is fixed
 */
public record TimeAxis(List<Column> columns, int height) {

  private static final int TALLEST = 14;
  private static final int STEP = 14;
  private static final int WIDTH = 1100;

  public TimeAxis {
    columns = List.copyOf(columns);
  }

  /**
   * A column of the picture.
   *
   * @param more how many do not fit into it
   */
  public record Column(String label, int x, List<Dot> dots, int more) {}

  /** A dot of the picture: a happening, and how far it is from the top, in pixels. */
  public record Dot(int y, Attestation happening) {}

  /**
   * The picture of what has a time that is exact enough.
   *
   * @param zoom how many characters of a date make a column
   */
  static TimeAxis of(List<Attestation> happenings, int zoom) {
    SortedMap<String, List<Attestation>> byTime = new TreeMap<>();
    happenings.stream()
        .filter(it -> it.evidence().time().length() >= zoom)
        .forEach(
            it ->
                byTime
                    .computeIfAbsent(
                        it.evidence().time().substring(0, zoom), key -> new ArrayList<>())
                    .add(it));
    int most = byTime.values().stream().mapToInt(List::size).max().orElse(1);
    int height = Math.max(3, Math.min(TALLEST, most)) * STEP + 60;
    int gap = WIDTH / Math.max(1, byTime.size());
    List<Column> columns = new ArrayList<>();
    byTime.forEach(
        (label, its) -> {
          List<Dot> dots = new ArrayList<>();
          for (int i = 0; i < Math.min(its.size(), TALLEST); i++) {
            dots.add(new Dot(height - 30 - i * STEP, its.get(i)));
          }
          int x = gap / 2 + columns.size() * gap;
          columns.add(new Column(label, x, dots, its.size() - dots.size()));
        });
    return new TimeAxis(columns, height);
  }
}
