package org.tidings.cli.serve;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildListener;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.build.Articles;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.handover.BuildAnswer;
import org.tidings.cli.handover.BuildOrder;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.server.handover.Intake;
import org.tidings.source.SourceItem;
import org.tidings.store.StoreException;

/** Builds what another {@code tidings build} hands over, and answers it line by line. */
final class HandedOverBuilds implements Intake {

  private final ServedBuilds builds;

  HandedOverBuilds(ServedBuilds builds) {
    this.builds = builds;
  }

  @Override
  public void build(
      String order, Iterator<SourceItem> documents, Consumer<String> answer, BooleanSupplier stop) {
    answer.accept(ending(order, new Articles(documents, stop), answer).line());
  }

  // To the caller this is what Main is to a user: whatever happens, there is an answer.
  private BuildAnswer ending(String order, Articles articles, Consumer<String> answer) {
    try {
      BuildOrder parsed = BuildOrder.parse(order, builds.store().directory());
      LeftOut report = new LeftOut(new Telling(answer));
      return new BuildAnswer.Totals(
          builds.build(parsed.request(), parsed.decisions(), articles, report));
    } catch (Failure e) {
      return new BuildAnswer.Failed(e);
    } catch (StoreException e) {
      return new BuildAnswer.Failed(StoreFolder.failure(e));
    } catch (IllegalArgumentException e) {
      return new BuildAnswer.Failed(
          new Failure(
              ExitStatus.USAGE,
              "the server does not understand what is to be built",
              String.valueOf(e.getMessage()),
              "use the same version of Tidings for both"));
    } catch (RuntimeException | OutOfMemoryError e) {
      return new BuildAnswer.Failed(
          new Failure(
              ExitStatus.BUG,
              "the server failed, which it never should",
              e.toString(),
              "see what it says, and please report it"));
    }
  }

  /** Tells the caller of each article. */
  private record Telling(Consumer<String> answer) implements BuildListener {

    @Override
    public void foundAll(int articles) {
      // The caller has found them.
    }

    @Override
    public void built(ArticleReport article) {
      answer.accept(new BuildAnswer.Built(article).line());
    }

    @Override
    public void finished(ArticleReport article) {
      answer.accept(new BuildAnswer.Article(article).line());
    }
  }
}
