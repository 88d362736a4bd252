package org.tidings.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a user starts: the script of the checkout. */
public final class Launcher {

  private final Path script;

  private Launcher(Path script) {
    this.script = script;
  }

  /**
   * That of the checkout in which the benchmarks run.
   *
   * @throws IOException if there is none
   */
  public static Launcher ofCheckout() throws IOException {
    Path script = Path.of("tidings").toAbsolutePath();
    if (!Files.isExecutable(script)) {
      throw new IOException(script + " is not there; run the benchmarks in a checkout of Tidings");
    }
    return new Launcher(script);
  }

  /** Lets it do what it does only once: compile, and keep classes. */
  public void prepare() throws IOException, InterruptedException {
    run("version");
  }

  MeasuredProcess build(Path input, Path store, int threads)
      throws IOException, InterruptedException {
    return run(
        "build",
        input.toString(),
        "--store",
        store.toString(),
        "--threads",
        Integer.toString(threads));
  }

  MeasuredProcess run(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(script.toString()));
    command.addAll(List.of(words));
    return MeasuredProcess.run(command);
  }
}
