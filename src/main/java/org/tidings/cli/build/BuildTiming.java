package org.tidings.cli.build;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tidings.cli.terminal.Amount;
import org.tidings.pipeline.timing.Stage;
import org.tidings.pipeline.timing.StageTimes;

/** What a build took, in words: processor time by stage, speed, and the process as a whole. */
record BuildTiming(StageTimes times) {

  String text() {
    Duration all = Duration.ZERO;
    for (Stage stage : Stage.values()) {
      all = all.plus(times.of(stage));
    }
    List<String> lines = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Duration time = times.of(stage);
      lines.add(
          line("%-12s %8.1f s %5.1f %%", stage.label(), seconds(time), 100 * share(time, all)));
    }
    lines.add(line("%-12s %8.1f s processor time of the stages", "together", seconds(all)));
    lines.add(
        line(
            "%s, %.0f a second and processor",
            Amount.of(times.tokens(), "token"), times.tokens() / Math.max(0.001, seconds(all))));
    lines.add(process());
    return String.join("\n", lines);
  }

  private static String process() {
    Duration lived = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
    return line(
        "whole process: %.1f s, memory at most %s",
        seconds(lived), PeakMemory.ofProcess().map(Amount::ofBytes).orElse("not known"));
  }

  private static double share(Duration part, Duration all) {
    return all.isZero() ? 0 : (double) part.toNanos() / all.toNanos();
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  private static String line(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
