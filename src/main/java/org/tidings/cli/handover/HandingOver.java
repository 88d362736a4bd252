package org.tidings.cli.handover;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import org.tidings.build.BuildListener;
import org.tidings.cli.build.BuildTotals;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Interruption;
import org.tidings.server.handover.HandOverClient;
import org.tidings.server.handover.HandOverException;
import org.tidings.server.handover.News;
import org.tidings.source.SourceItem;

/** A build that is being handed over: brings articles, and tells how it goes. */
final class HandingOver {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final HandOverClient client;
  private final BuildListener listener;
  private final Interruption interruption;
  private Optional<BuildTotals> totals = Optional.empty();
  private boolean ended;

  HandingOver(HandOverClient client, BuildListener listener, Interruption interruption) {
    this.client = client;
    this.listener = listener;
    this.interruption = interruption;
  }

  /**
   * Hands all items over, unless it is interrupted, and waits for the end of the build.
   *
   * @throws Failure if the server says that the build cannot be done
   */
  BuildTotals all(Iterator<SourceItem> items) throws HandOverException, Failure {
    bring(new ReadAhead(items));
    while (!ended) {
      hear(interruption.isRequested() ? client.stop() : client.end());
    }
    return totals.orElseThrow(HandingOver::unsaid);
  }

  private void bring(ReadAhead ahead) throws HandOverException, Failure {
    int found = 0;
    while (isWanted() && !ahead.isEnded()) {
      boolean due = true;
      if (ahead.awaits(PATIENCE)) {
        found++;
        due = client.add(ahead.next());
      }
      if (due) {
        bringAdded();
      }
    }
    if (isWanted()) {
      listener.foundAll(found);
      bringAdded();
    }
  }

  private boolean isWanted() {
    return !ended && !interruption.isRequested();
  }

  private void bringAdded() throws HandOverException, Failure {
    boolean taken = false;
    while (isWanted() && !taken) {
      News news = client.bring();
      taken = news.taken();
      hear(news);
    }
  }

  private void hear(News news) throws Failure {
    ended = news.ended();
    for (String line : news.lines()) {
      BuildAnswer answer = BuildAnswer.parse(line);
      if (answer instanceof BuildAnswer.Built built) {
        listener.built(built.report());
      } else if (answer instanceof BuildAnswer.Article article) {
        listener.finished(article.report());
      } else if (answer instanceof BuildAnswer.Totals all) {
        totals = Optional.of(all.totals());
      } else if (answer instanceof BuildAnswer.Failed failed) {
        throw failed.failure();
      }
    }
  }

  private static Failure unsaid() {
    return new Failure(
        ExitStatus.BUG,
        "the server did not say how the build ended",
        "it never should leave that out",
        "see what the server says, and please report it");
  }
}
