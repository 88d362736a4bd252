package org.tidings.server.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.server.explore.fact.Happening;

/**
 * The picture of a timeline: dots where they belong on a linear axis, those of the same days above
 * one another. What only a month or a year is known of stands in its middle.
 *
 * @param happenings all of them
 * @param height of the picture; its width is {@link #WIDTH}
 */
public record TimeAxis(List<Happening> happenings, List<Dot> dots, List<Tick> ticks, int height) {

  public static final int WIDTH = 1100;

  private static final int MARGIN = 30;
  private static final int APART = 13;
  private static final int TALLEST = 24;
  private static final int MOST_TICKS = 12;
  private static final int DAYS_WITH_MONTHS = 1_100;
  private static final int DAYS_WITH_DAYS = 62;

  public TimeAxis {
    happenings = List.copyOf(happenings);
    dots = List.copyOf(dots);
    ticks = List.copyOf(ticks);
  }

  /** A dot of the picture, its middle in pixels from the left and the top. */
  public record Dot(int x, int y, Happening happening) {}

  /**
   * A label below the axis.
   *
   * @param label a year, a month or a day
   */
  public record Tick(int x, String label) {}

  /** The picture of happenings, which are in the order of their time. */
  static TimeAxis of(List<Happening> happenings) {
    if (happenings.isEmpty()) {
      return new TimeAxis(List.of(), List.of(), List.of(), 0);
    }
    LocalDate first = happenings.stream().map(TimeAxis::middle).min(LocalDate::compareTo).get();
    LocalDate last = happenings.stream().map(TimeAxis::middle).max(LocalDate::compareTo).get();
    Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
    Map<Integer, Integer> stacked = new HashMap<>();
    List<Dot> dots = new ArrayList<>();
    int tallest = 0;
    for (Happening it : happenings) {
      int column = scale.x(middle(it)) / APART;
      int above = stacked.merge(column, 1, Integer::sum) - 1;
      if (above < TALLEST) {
        dots.add(new Dot(column * APART + APART / 2, above, it));
        tallest = Math.max(tallest, above);
      }
    }
    int height = (Math.max(2, tallest) + 1) * APART + 50;
    return new TimeAxis(
        happenings,
        dots.stream()
            .map(it -> new Dot(it.x(), height - 36 - it.y() * APART, it.happening()))
            .toList(),
        ticks(scale, last),
        height);
  }

  /** How many happenings do not fit into the picture. */
  public int more() {
    return happenings.size() - dots.size();
  }

  private static LocalDate middle(Happening it) {
    return switch (it.time().length()) {
      case 4 -> Year.parse(it.time()).atMonth(7).atDay(1);
      case 7 -> YearMonth.parse(it.time()).atDay(15);
      default -> LocalDate.parse(it.time());
    };
  }

  private static List<Tick> ticks(Scale scale, LocalDate last) {
    ChronoUnit unit =
        scale.days() > DAYS_WITH_MONTHS
            ? ChronoUnit.YEARS
            : scale.days() > DAYS_WITH_DAYS ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    int letters = unit == ChronoUnit.YEARS ? 4 : unit == ChronoUnit.MONTHS ? 7 : 10;
    LocalDate start =
        switch (unit) {
          case YEARS -> scale.first().withDayOfYear(1);
          case MONTHS -> scale.first().withDayOfMonth(1);
          default -> scale.first();
        };
    long step = Math.max(1, unit.between(start, last) / MOST_TICKS + 1);
    List<Tick> ticks = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(last); day = day.plus(step, unit)) {
      int x = Math.max(MARGIN, scale.x(day));
      if (ticks.isEmpty() || x - ticks.get(ticks.size() - 1).x() > 2 * MARGIN) {
        ticks.add(new Tick(x, day.toString().substring(0, letters)));
      }
    }
    return ticks;
  }

  /**
   * From days to pixels.
   *
   * @param days between the first one and the last
   */
  private record Scale(LocalDate first, long days) {

    int x(LocalDate day) {
      long after = ChronoUnit.DAYS.between(first, day);
      return (int) (MARGIN + after * (WIDTH - 2 * MARGIN) / days);
    }
  }
}
