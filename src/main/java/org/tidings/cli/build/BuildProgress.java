package org.tidings.cli.build;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalInt;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildListener;
import org.tidings.build.Outcome;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.ProgressLine;
import org.tidings.cli.terminal.Prose;

/** Shows how a build goes: articles done of all, facts, rate, and the time that is left. */
public final class BuildProgress implements BuildListener {

  // Whoever feeds a folder of pictures wants to know it, but not ten thousand times.
  private static final int MOST_LEFT_OUT_SHOWN = 20;

  private final Console console;
  private final ProgressLine line;
  private final Instant start;
  private OptionalInt found = OptionalInt.empty();
  private int waiting;
  private int done;
  private int leftOut;
  private long facts;

  public BuildProgress(Console console) {
    this.console = console;
    this.line = new ProgressLine(console);
    this.start = console.clock().instant();
  }

  @Override
  public synchronized void foundAll(int articles) {
    found = OptionalInt.of(articles);
    show();
  }

  @Override
  public synchronized void built(ArticleReport article) {
    waiting++;
    count(article);
    show();
  }

  @Override
  public synchronized void finished(ArticleReport article) {
    if (waiting > 0 && isStored(article)) {
      waiting--;
    } else {
      count(article);
    }
    if (article.outcome() == Outcome.SKIPPED || article.outcome() == Outcome.FAILED) {
      leftOut++;
      name(article);
    }
    show();
  }

  private void count(ArticleReport article) {
    done++;
    facts += article.facts();
  }

  private static boolean isStored(ArticleReport article) {
    return article.outcome() == Outcome.ADDED || article.outcome() == Outcome.CHANGED;
  }

  private void name(ArticleReport article) {
    if (leftOut <= MOST_LEFT_OUT_SHOWN) {
      String reason = "%s (%s)".formatted(article.detail(), article.reason());
      line.say(
          "left out: %s: %s"
              .formatted(Prose.printable(article.identifier()), Prose.printable(reason)));
    }
  }

  /** Takes the line away, and tells of what was left out without being shown. */
  public synchronized void end() {
    line.erase();
    if (leftOut > MOST_LEFT_OUT_SHOWN) {
      console.say(
          "left out: %s more; --report FILE lists them all"
              .formatted(Amount.of(leftOut - MOST_LEFT_OUT_SHOWN)));
    }
  }

  // How many articles there are is known only when the last file has been opened.
  private void show() {
    String articles =
        found.isPresent()
            ? "%s of %s".formatted(Amount.of(done), Amount.of(found.getAsInt(), "article"))
            : Amount.of(done, "article");
    line.show("%s, %s%s".formatted(articles, Amount.of(facts, "fact"), pace()));
  }

  private String pace() {
    double seconds = Duration.between(start, console.clock().instant()).toMillis() / 1000.0;
    if (done == 0 || seconds <= 0) {
      return "";
    }
    double rate = done / seconds;
    String pace = String.format(Locale.ROOT, ", %.1f articles/s", rate);
    if (found.isEmpty()) {
      return pace;
    }
    Duration left = Duration.ofSeconds(Math.round((found.getAsInt() - done) / rate));
    return "%s, %s left".formatted(pace, Amount.of(left));
  }
}
