package org.tidings.cli.serve;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.tidings.build.ArticleReport;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.build.Articles;
import org.tidings.cli.build.BuildProgress;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.BuildSummary;
import org.tidings.cli.build.BuildTotals;
import org.tidings.cli.build.KeptDecisions;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Prose;
import org.tidings.source.ReadLimits;
import org.tidings.source.inbox.DroppedFile;
import org.tidings.source.inbox.DroppedItems;
import org.tidings.source.inbox.Inbox;
import org.tidings.store.StoreException;

/**
 * Looks into an inbox again and again, and builds what has come, until it is told to end. What goes
 * wrong with the folder or the store is said, and tried again. Runs on one thread.
 */
final class InboxWatch implements Runnable {

  private static final Duration USUAL_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
  private static final int RESTS_AS_LONG_AS_LOOKS = 10;

  private final Inbox inbox;
  private final BuildRequest request;
  private final ServedBuilds builds;
  private final Console console;
  private final Duration pause;
  private List<ArticleReport> leftOut = List.of();
  private String problem = "";

  /**
   * A watch over the one input of a request.
   *
   * @param request how to build
   */
  static InboxWatch of(BuildRequest request, ServedBuilds builds, Console console) {
    Inbox inbox = new Inbox(console.path(request.inputs().get(0)), ReadLimits.DEFAULT);
    return new InboxWatch(inbox, request, builds, console, USUAL_PAUSE);
  }

  /**
   * @param pause between two looks
   */
  InboxWatch(
      Inbox inbox, BuildRequest request, ServedBuilds builds, Console console, Duration pause) {
    this.inbox = inbox;
    this.request = request;
    this.builds = builds;
    this.console = console;
    this.pause = pause;
  }

  @Override
  public void run() {
    Duration rest = pause;
    while (!console.interruption().await(rest)) {
      long start = System.nanoTime();
      boolean well = lookAndBuild();
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      rest = well ? longer(pause, took.dividedBy(RESTS_AS_LONG_AS_LOOKS)) : rest.multipliedBy(2);
      rest = rest.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : rest;
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  /** Looks once and builds what came; false if the folder or the store did not let it. */
  private boolean lookAndBuild() {
    try {
      List<DroppedFile> dropped = inbox.look();
      if (!dropped.isEmpty()) {
        build(dropped);
      }
      problem = "";
      return true;
    } catch (IOException e) {
      say("cannot read the inbox: " + e);
    } catch (StoreException e) {
      say("%s: %s; now: %s".formatted(e.action(), e.reason(), e.remedy()));
    } catch (Failure e) {
      say("%s: %s; now: %s".formatted(e.what(), e.why(), e.remedy()));
    }
    return false;
  }

  /** Says a problem once, not every time that it is met. */
  private void say(String text) {
    if (!text.equals(problem)) {
      problem = text;
      console.say(Prose.printable(text));
    }
  }

  private void build(List<DroppedFile> dropped) throws StoreException, Failure {
    BuildProgress progress = new BuildProgress(console);
    LeftOut report = new LeftOut(leftOut, progress);
    try (DroppedItems items = inbox.open(dropped)) {
      BuildTotals totals =
          builds.build(request, KeptDecisions.NONE, new Articles(items, () -> false), report);
      leftOut = report.reports();
      if (!totals.interrupted()) {
        inbox.taken(dropped);
        progress.end();
        console.say(new BuildSummary(totals, request.inputs().get(0), false).text());
      }
    } finally {
      progress.end();
    }
  }
}
