package org.tidings.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A scorer of the development sets: a Python program that prints one object of JSON. */
final class Scorer {

  private final Path script;

  /**
   * The scorer of this file name.
   *
   * @throws BenchmarkException if the folder has no such scorer
   */
  Scorer(Path data, String script) throws BenchmarkException {
    this.script = existing(data.resolve(script));
  }

  /**
   * A file of the development sets.
   *
   * @throws BenchmarkException if it is missing
   */
  static Path existing(Path file) throws BenchmarkException {
    if (!Files.exists(file)) {
      throw new BenchmarkException(
          "there is no %s\n  now: name the folder with the development sets by -Dbench.data=DIR"
              .formatted(file));
    }
    return file;
  }

  /**
   * Scores.
   *
   * @param arguments as the scorer's own documentation says
   * @throws BenchmarkException if there is no Python, or the scorer fails
   */
  JsonObject score(String... arguments)
      throws IOException, InterruptedException, BenchmarkException {
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    command.addAll(List.of(arguments));
    Process process = start(command);
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new BenchmarkException("%s ended with %d".formatted(String.join(" ", command), status));
    }
    try {
      return JsonParser.parseString(answer).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new BenchmarkException(script + " printed no object of JSON: " + answer, e);
    }
  }

  private static Process start(List<String> command) throws BenchmarkException {
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    } catch (IOException e) {
      throw new BenchmarkException(
          "python3 cannot be started (%s)\n  now: install Python 3; the scorers need nothing else"
              .formatted(e.getMessage()),
          e);
    }
  }
}
