package org.tidings.cli.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.build.Build;
import org.tidings.build.BuildListener;
import org.tidings.build.BuildResult;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.command.InputFailures;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.models.ModelSource;
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
public final class LocalBuilder implements Builder {

  private final ModelSource models;

  public LocalBuilder(ModelSource models) {
    this.models = models;
  }

  @Override
  public BuildTotals build(BuildRequest request, BuildListener listener, Console console)
      throws Failure {
    StoreBuilder builder = new StoreBuilder(models.of(console), console);
    KeptDecisions kept = KeptDecisions.in(request.identities());
    Sources sources = new Sources(console.in(), ReadLimits.DEFAULT);
    try (ReportFile file = ReportFile.open(request.report(), listener);
        OpenStore open = open(request);
        Stream<SourceItem> items = sources.open(request.inputs())) {
      Optional<GraphStore> store = open.store();
      String base = store.isPresent() ? store.get().base() : base(request);
      LeftOut report = new LeftOut(file);
      Build build =
          builder.build(request, kept, base, store, report, console.interruption()::isRequested);
      BuildResult result = build.run(StoreBuilder.options(request), items.iterator(), store);
      return builder.end(build, result, request, store, report);
    } catch (StoreException e) {
      throw StoreFolder.failure(e);
    } catch (InputException e) {
      throw InputFailures.unreadable("build", e);
    } catch (IOException e) {
      throw ReportFile.failure(request.report(), e);
    }
  }

  /** The store of a build, which a dry run does without where there is none yet. */
  private record OpenStore(Optional<GraphStore> store) implements AutoCloseable {

    @Override
    public void close() throws StoreException {
      if (store.isPresent()) {
        store.get().close();
      }
    }
  }

  private static OpenStore open(BuildRequest request) throws StoreException, Failure {
    return new OpenStore(
        request.dryRun() && !Files.isDirectory(request.store())
            ? Optional.empty()
            : Optional.of(openOrCreate(request)));
  }

  // A store keeps the base that it was made with; one that is asked for must be the same.
  private static GraphStore openOrCreate(BuildRequest request) throws StoreException, Failure {
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
}
