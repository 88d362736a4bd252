package org.tidings.cli.serve;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tidings.build.Build;
import org.tidings.build.BuildResult;
import org.tidings.build.report.LeftOut;
import org.tidings.cli.build.Articles;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.BuildTotals;
import org.tidings.cli.build.KeptDecisions;
import org.tidings.cli.build.StoreBuilder;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Interruption;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The builds of a store that is being served, one at a time. Thread-safe. */
final class ServedBuilds {

  private final GraphStore store;
  private final StoreBuilder builder;
  private final Interruption interruption;

  ServedBuilds(GraphStore store, StoreBuilder builder, Interruption interruption) {
    this.store = store;
    this.builder = builder;
    this.interruption = interruption;
  }

  /** Builds when it is its turn; ends early also when the server is told to. */
  synchronized BuildTotals build(
      BuildRequest request, KeptDecisions kept, Articles articles, LeftOut report)
      throws StoreException, Failure {
    if (request.base().filter(base -> !base.equals(store.base())).isPresent()) {
      throw new Failure(
          ExitStatus.STORE,
          "cannot build into the store " + store.directory(),
          "its base is %s and not %s; a base is chosen once"
              .formatted(store.base(), request.base().get()),
          "use the store with its own base, or build the graph anew in another folder");
    }
    BooleanSupplier stop = () -> interruption.isRequested() || articles.stop().getAsBoolean();
    Optional<GraphStore> served = Optional.of(store);
    Build build = builder.build(request, kept, store.base(), served, report, stop);
    BuildResult result = build.run(StoreBuilder.options(request), articles.items(), served);
    return builder.end(build, result, request, served, report);
  }

  GraphStore store() {
    return store;
  }
}
