package org.tidings.cli.build;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.ProgressLine;
import org.tidings.cli.terminal.Prose;

/** Shows how a build goes: articles done of all, facts, rate, and the time that is left. */
final class BuildProgress implements BuildListener {

  // Whoever feeds a folder of pictures wants to know it, but not ten thousand times.
  private static final int MOST_LEFT_OUT_SHOWN = 20;

  private final Console console;
  private final ProgressLine line;
  private final Instant start;
  private int planned;
  private int done;
  private int leftOut;
  private long facts;

  BuildProgress(Console console) {
    this.console = console;
    this.line = new ProgressLine(console);
    this.start = console.clock().instant();
  }

  @Override
  public synchronized void planned(int articles) {
    planned = articles;
    show();
  }

  @Override
  public synchronized void built(int newFacts) {
    done++;
    facts += newFacts;
    show();
  }

  @Override
  public synchronized void leftOut(String identifier, String reason) {
    done++;
    leftOut++;
    if (leftOut <= MOST_LEFT_OUT_SHOWN) {
      line.say("left out: %s: %s".formatted(Prose.printable(identifier), Prose.printable(reason)));
    }
    show();
  }

  /** Takes the line away, and tells of what was left out without being shown. */
  synchronized void end() {
    line.erase();
    if (leftOut > MOST_LEFT_OUT_SHOWN) {
      console.say(
          "left out: %s more; --report FILE lists them all"
              .formatted(Amount.of(leftOut - MOST_LEFT_OUT_SHOWN)));
    }
  }

  private void show() {
    line.show(
        "%s of %s, %s%s"
            .formatted(
                Amount.of(done), Amount.of(planned, "article"), Amount.of(facts, "fact"), pace()));
  }

  private String pace() {
    double seconds = Duration.between(start, console.clock().instant()).toMillis() / 1000.0;
    if (done == 0 || seconds <= 0) {
      return "";
    }
    double rate = done / seconds;
    Duration left = Duration.ofSeconds(Math.round(Math.max(0, planned - done) / rate));
    return String.format(Locale.ROOT, ", %.1f articles/s, %s left", rate, Amount.of(left));
  }
}
