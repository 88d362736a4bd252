package org.tidings.server.picture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.fact.Happening;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * What happened, on an axis of time.
 *
 * @param zoom how many characters of a date make a column: 4 for years, 7 for months, 10 for days
 */
public record TimelinePage(Ref entity, Optional<Ref> other, List<Happening> happenings, int zoom)
    implements Page {

  private static final int TALLEST = 14;
  private static final int STEP = 14;
  private static final int WIDTH = 1100;

  public TimelinePage {
    happenings = List.copyOf(happenings);
  }

  /** A column of the picture. */
  public record Column(String label, int x, List<Dot> dots, int more) {}

  /** A dot of the picture. */
  public record Dot(int y, Happening happening) {}

  /** The dots that stand at the same time, in order. */
  public List<Column> columns() {
    SortedMap<String, List<Happening>> byTime = new TreeMap<>();
    happenings.stream()
        .filter(it -> it.time().length() >= zoom)
        .forEach(
            it ->
                byTime
                    .computeIfAbsent(it.time().substring(0, zoom), key -> new ArrayList<>())
                    .add(it));
    List<Column> columns = new ArrayList<>();
    int gap = WIDTH / Math.max(1, byTime.size());
    byTime.forEach(
        (label, its) -> {
          List<Dot> dots = new ArrayList<>();
          for (int i = 0; i < Math.min(its.size(), TALLEST); i++) {
            dots.add(new Dot(height() - 30 - i * STEP, its.get(i)));
          }
          columns.add(
              new Column(label, gap / 2 + columns.size() * gap, dots, its.size() - dots.size()));
        });
    return columns;
  }

  public int height() {
    Map<String, Long> sizes =
        happenings.stream()
            .filter(it -> it.time().length() >= zoom)
            .collect(groupingBy(it -> it.time().substring(0, zoom), counting()));
    long most = sizes.values().stream().max(Comparator.naturalOrder()).orElse(1L);
    return (int) Math.max(3, Math.min(TALLEST, most)) * STEP + 60;
  }

  /** How many happenings have no time as exact as the axis. */
  public long vague() {
    return happenings.stream().filter(it -> it.time().length() < zoom).count();
  }

  @Override
  public String template() {
    return "timeline";
  }

  @Override
  public String title() {
    return "Timeline of " + entity.label() + other.map(it -> " and " + it.label()).orElse("");
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of("time", "fact", "manner", "sentence", "article", "date", "statement"),
        happenings.stream()
            .map(
                it ->
                    List.of(
                        it.time(),
                        it.words(),
                        it.manner(),
                        it.testimony().text(),
                        it.testimony().article().headline(),
                        it.testimony().article().date(),
                        it.href()))
            .toList());
  }

  @Override
  public List<String> resources() {
    return List.of(entity.iri());
  }
}
