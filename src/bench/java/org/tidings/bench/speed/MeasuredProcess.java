package org.tidings.bench.speed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process that ran to its end.
 *
 * @param answer what it wrote to standard output
 * @param seconds from start to end
 * @param processorSeconds on all processors, as far as was seen before it ended
 * @param megabytes the most memory that it had, where the system tells; else 0
 */
record MeasuredProcess(String answer, double seconds, double processorSeconds, double megabytes) {

  private static final long LOOK_EVERY_MILLISECONDS = 50;

  /**
   * Runs a program.
   *
   * @throws IOException if it does not end well
   */
  static MeasuredProcess run(List<String> command) throws IOException, InterruptedException {
    Path answer = Files.createTempFile("tidings-bench", ".out");
    try {
      return run(command, answer);
    } finally {
      Files.delete(answer);
    }
  }

  /**
   * Runs a class of this class path.
   *
   * @param before words of a command that starts another, if any
   * @param options of Java
   * @throws IOException if it does not end well
   */
  static MeasuredProcess run(
      List<String> before, List<String> options, String mainClass, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(before);
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path", ""), mainClass));
    command.addAll(arguments);
    return run(command);
  }

  private static MeasuredProcess run(List<String> command, Path answer)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(answer.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    double processor = 0;
    double memory = 0;
    while (!process.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      processor =
          process.info().totalCpuDuration().map(time -> time.toNanos() / 1e9).orElse(processor);
      memory = Math.max(memory, megabytes(process.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "ended with %d: %s".formatted(process.exitValue(), String.join(" ", command)));
    }
    return new MeasuredProcess(
        Files.readString(answer, StandardCharsets.UTF_8), seconds, processor, memory);
  }

  private static double megabytes(long process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process + "/status"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
