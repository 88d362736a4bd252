package org.tidings.cli.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tidings.cli.terminal.Amount;
import org.tidings.pipeline.Release;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Looks at what Tidings stands on.
 *
 * @param store the folder of the store, which need not be there
 */
record Checkup(Path store) {

  // Reading needs the models and the parser's tables in memory, for one thread.
  private static final long MEMORY_NEEDED = 1800L << 20;
  private static final long DISK_NEEDED = 1L << 30;
  private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  List<Check> checks() {
    return List.of(versions(), java(), memory(), models(), disk(), health());
  }

  private static Check versions() {
    Release release = Release.ofThisBuild();
    return Check.good(
        "tidings",
        "%s, with Jena %s and CoreNLP %s"
            .formatted(release.version(), release.jena(), release.coreNlp()));
  }

  private static Check java() {
    return Check.good(
        "java",
        "%s, %s"
            .formatted(
                Runtime.version(),
                Amount.of(Runtime.getRuntime().availableProcessors(), "processor")));
  }

  private static Check memory() {
    long most = Runtime.getRuntime().maxMemory();
    String text = "may use up to " + Amount.ofBytes(most);
    return most >= MEMORY_NEEDED
        ? Check.good("memory", text)
        : Check.bad("memory", text, "to build, allow more: TIDINGS_JAVA_OPTS=-Xmx3g");
  }

  private static Check models() {
    boolean there = Checkup.class.getClassLoader().getResource(MODEL) != null;
    return there
        ? Check.good("models", "English models of CoreNLP are there")
        : Check.bad(
            "models",
            "the English models of CoreNLP are missing",
            "build again, or keep lib/ of the distribution whole");
  }

  private Check disk() {
    Path folder = store.toAbsolutePath().normalize();
    while (folder.getParent() != null && !Files.exists(folder)) {
      folder = folder.getParent();
    }
    try {
      long room = Files.getFileStore(folder).getUsableSpace();
      String text = "%s free at %s".formatted(Amount.ofBytes(room), folder);
      return room >= DISK_NEEDED
          ? Check.good("disk", text)
          : Check.bad("disk", text, "make room, or put the store elsewhere");
    } catch (IOException e) {
      return Check.bad("disk", "cannot look at %s: %s".formatted(folder, e), "check the disk");
    }
  }

  private Check health() {
    if (!Files.exists(store)) {
      return Check.good("store", "%s is not there yet".formatted(store));
    }
    try (GraphStore open = GraphStore.open(store)) {
      long quads = open.read(dataset -> dataset.stream().count());
      String text =
          "%s: %s, %s, %s on disk"
              .formatted(
                  store,
                  Amount.of(open.ledger().size(), "article"),
                  Amount.of(quads, "quad"),
                  Amount.ofBytes(open.sizeOnDisk()));
      return quads == open.quads()
          ? Check.good("store", text)
          : Check.bad(
              "store",
              "%s, but it remembers %s".formatted(text, Amount.of(open.quads(), "quad")),
              "restore a backup, or build it anew in another folder");
    } catch (StoreException e) {
      return Check.bad("store", e.action() + ": " + e.reason(), e.remedy());
    }
  }
}
