package org.tidings.cli.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.build.BuildListener;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.models.Annotators;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.server.handover.ServingFile;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Builds in this process, into a store on disk. */
public final class ArticleBuilder implements Builder {

  private final Annotators annotators;

  public ArticleBuilder(Annotators annotators) {
    this.annotators = annotators;
  }

  @Override
  public BuildTotals build(BuildRequest request, BuildListener listener, Console console)
      throws Failure {
    try (ReportFile report = ReportFile.open(request.report(), listener)) {
      return request.dryRun() && !Files.isDirectory(request.store())
          ? run(request, base(request), Optional.empty(), report, console)
          : inStore(request, report, console);
    } catch (StoreException e) {
      throw StoreFolder.failure(e);
    } catch (IOException e) {
      throw ReportFile.failure(request.report(), e);
    }
  }

  private BuildTotals inStore(BuildRequest request, ReportFile report, Console console)
      throws Failure, StoreException {
    try (GraphStore store = open(request)) {
      return run(request, store.base(), Optional.of(store), report, console);
    }
  }

  // A store keeps the base that it was made with; one that is asked for must be the same.
  private static GraphStore open(BuildRequest request) throws StoreException, Failure {
    boolean there = Files.isDirectory(request.store()) && request.base().isEmpty();
    try {
      return there && !isEmpty(request.store())
          ? GraphStore.open(request.store())
          : GraphStore.openOrCreate(request.store(), base(request));
    } catch (StoreException e) {
      if (ServingFile.in(request.store()).read().isPresent()) {
        throw new Failure(
            ExitStatus.STORE,
            e.action(),
            "tidings serve is using it, and only one process can at a time",
            "hand the articles to it: the same command with --via-server; or end it",
            e);
      }
      throw e;
    }
  }

  private static boolean isEmpty(Path folder) {
    String[] names = folder.toFile().list();
    return names == null || names.length == 0;
  }

  private static String base(BuildRequest request) {
    return request.wholeBase().orElse(StoreFolder.DEFAULT_BASE);
  }

  private BuildTotals run(
      BuildRequest request,
      String base,
      Optional<GraphStore> store,
      ReportFile report,
      Console console)
      throws StoreException, Failure {
    KeptDecisions kept = KeptDecisions.in(request.identities());
    Sources sources = new Sources(console.in(), ReadLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(request.inputs())) {
      Articles articles = new Articles(items.iterator(), console.interruption()::isRequested);
      return new StoreBuilder(annotators, console)
          .build(request, kept, articles, base, store, new LeftOut(report));
    } catch (InputException e) {
      throw inputFailure(e);
    }
  }

  /** The failure to report where inputs cannot be read at all. */
  public static Failure inputFailure(InputException e) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot read the inputs",
        String.valueOf(e.getMessage()),
        "see: tidings help build",
        e);
  }
}
