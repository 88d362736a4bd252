package org.tidings.cli.handover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.tidings.build.BuildListener;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.BuildTotals;
import org.tidings.cli.build.Builder;
import org.tidings.cli.build.KeptDecisions;
import org.tidings.cli.build.ReportFile;
import org.tidings.cli.command.InputFailures;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.server.handover.HandOverClient;
import org.tidings.server.handover.HandOverException;
import org.tidings.server.handover.Serving;
import org.tidings.server.handover.ServingFile;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;

/** Builds by handing the articles over to the server that has the store open. */
public final class ServedBuilder implements Builder {

  @Override
  public BuildTotals build(BuildRequest request, BuildListener listener, Console console)
      throws Failure {
    Serving serving =
        ServingFile.in(request.store()).read().orElseThrow(() -> unserved(request.store()));
    BuildOrder order = new BuildOrder(request, KeptDecisions.in(request.identities()));
    Sources sources = new Sources(console.in(), ReadLimits.DEFAULT);
    try (ReportFile report = ReportFile.open(request.report(), listener);
        Stream<SourceItem> items = sources.open(request.inputs())) {
      return new HandingOver(
              new HandOverClient(serving, order.text()), report, console.interruption())
          .all(items.iterator());
    } catch (InputException e) {
      throw InputFailures.unreadable("build", e);
    } catch (HandOverException e) {
      throw lost(serving, e);
    } catch (IOException e) {
      throw ReportFile.failure(request.report(), e);
    }
  }

  private static Failure unserved(Path store) {
    return new Failure(
        ExitStatus.STORE,
        "cannot hand articles over to the server of " + store,
        "no tidings serve of yours has that store open on this machine",
        "build without --via-server, or start it: tidings serve --store " + store);
  }

  private static Failure lost(Serving serving, HandOverException e) {
    return new Failure(
        ExitStatus.STORE,
        "cannot hand articles over to the server at " + serving.address(),
        String.valueOf(e.getMessage()),
        "see what it says; what was stored is kept, and the same command goes on from there",
        e);
  }
}
