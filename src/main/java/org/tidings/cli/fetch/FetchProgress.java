package org.tidings.cli.fetch;

import java.util.Optional;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.ProgressLine;
import org.tidings.cli.terminal.Prose;
import org.tidings.fetch.FetchListener;
import org.tidings.fetch.FetchOutcome;
import org.tidings.fetch.FetchReport;

/** Shows how the fetching goes: pages done, addresses waiting, and what was left out. */
final class FetchProgress implements FetchListener {

  // A site map may list ten thousand pages of another host.
  private static final int MOST_LEFT_OUT_SHOWN = 20;

  private final Console console;
  private final ProgressLine line;
  private final boolean dryRun;
  private int done;
  private int leftOut;
  private Optional<FetchReport> problem = Optional.empty();

  FetchProgress(Console console, boolean dryRun) {
    this.console = console;
    this.line = new ProgressLine(console);
    this.dryRun = dryRun;
  }

  @Override
  public void asking(String address, int waiting) {
    line.show(
        "%s, %s waiting: %s"
            .formatted(Amount.of(done, "address", "addresses"), Amount.of(waiting), address));
  }

  @Override
  public void finished(FetchReport report) {
    done++;
    if (report.outcome() == FetchOutcome.WANTED && dryRun) {
      console.answer(report.address());
    }
    if (report.outcome() == FetchOutcome.LEFT_OUT || report.outcome() == FetchOutcome.FAILED) {
      problem = problem.or(() -> Optional.of(report));
      leftOut++;
      name(report);
    }
  }

  private void name(FetchReport report) {
    if (leftOut <= MOST_LEFT_OUT_SHOWN) {
      String what = report.outcome() == FetchOutcome.FAILED ? "failed" : "left out";
      line.say(
          "%s: %s: %s"
              .formatted(
                  what, Prose.printable(report.address()), Prose.printable(report.reason())));
    }
  }

  /** Takes the line away, and tells of what was left out without being shown. */
  void end() {
    line.erase();
    if (leftOut > MOST_LEFT_OUT_SHOWN) {
      console.say("left out: %s more".formatted(Amount.of(leftOut - MOST_LEFT_OUT_SHOWN)));
    }
  }

  Optional<FetchReport> firstProblem() {
    return problem;
  }
}
