package org.tidings.build;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.tidings.source.InputException;
import org.tidings.store.StoreException;

/** A process that builds articles in small batches, and names each as soon as it is stored. */
final class BuildingProcess {

  private static final int QUADS_A_BATCH = 100;

  private BuildingProcess() {}

  /** Arguments: the folder, the name of the store in it, the input. */
  public static void main(String[] arguments) throws InputException, StoreException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Newsroom newsroom =
        new Newsroom(Path.of(arguments[0]), new WordByWordAnnotator())
            .threads(2)
            .batchesOf(QUADS_A_BATCH)
            .tellingOf(
                report -> {
                  if (report.outcome() == Outcome.ADDED) {
                    out.println(report.identifier());
                  }
                });
    newsroom.build(arguments[1], List.of(arguments[2]));
  }

  static Process start(Path folder, String store, Path input) throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                BuildingProcess.class.getName(),
                folder.toString(),
                store,
                input.toString()))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }
}
