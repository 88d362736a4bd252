package org.tidings.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** How long a user waits for commands that have little to do, as whole processes. */
public final class ShortCommands {

  /** The columns of the table. */
  public static final List<String> COLUMNS = List.of("command", "s", "processor s", "MB");

  private final Path folder;
  private final Launcher launcher;
  private final int runs;

  /** Measures each command so many times, with stores in the folder. */
  public ShortCommands(Path folder, Launcher launcher, int runs) {
    this.folder = folder;
    this.launcher = launcher;
    this.runs = runs;
  }

  /**
   * Hands on the cells of each row.
   *
   * @param articles lines of JSON Lines; the first is the one that is built alone
   */
  public void run(List<String> articles, Consumer<List<String>> row)
      throws IOException, InterruptedException {
    launcher.prepare();
    Path all = write("all.jsonl", articles);
    Path one = write("one.jsonl", articles.subList(0, 1));
    Path store = folder.resolve("kg");
    launcher.build(all, store, 2);
    List<MeasuredProcess> builds = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      builds.add(launcher.build(one, Files.createTempDirectory(folder, "kg"), 1));
    }
    row.accept(cells("build of one short article", builds));
    String of = "--store=" + store;
    measure(row, "build with nothing new", "build", all.toString(), of);
    measure(row, "query", "query", "who-did-what", of);
    measure(row, "why", "why", "Obama", of);
    measure(row, "help", "help");
  }

  private void measure(Consumer<List<String>> row, String name, String... words)
      throws IOException, InterruptedException {
    List<MeasuredProcess> measured = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      measured.add(launcher.run(words));
    }
    row.accept(cells(name, measured));
  }

  private static List<String> cells(String name, List<MeasuredProcess> runs) {
    return List.of(
        name,
        spread(runs, MeasuredProcess::seconds, 1),
        spread(runs, MeasuredProcess::processorSeconds, 1),
        spread(runs, MeasuredProcess::megabytes, 0));
  }

  private static String spread(
      List<MeasuredProcess> runs, ToDoubleFunction<MeasuredProcess> figure, int digits) {
    return Spread.of(runs.stream().map(figure::applyAsDouble).toList()).text(digits);
  }

  private Path write(String name, List<String> lines) throws IOException {
    return Files.write(folder.resolve(name), lines, StandardCharsets.UTF_8);
  }
}
