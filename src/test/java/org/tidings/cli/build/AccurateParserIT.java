package org.tidings.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.cli.Main;

/**
 * The accurate parser as users have it, in a process with the heap that the launcher gives. Its
 * model is no part of Tidings and not fetched for tests (445 MB): where it is not in Maven's
 * repository this says so, and tests that the program says what to do.
 */
class AccurateParserIT {

  private static final Path REPOSITORY =
      Path.of(System.getProperty("user.home"))
          .resolve(".m2/repository/edu/stanford/nlp/stanford-corenlp/4.5.10");

  /** What a process answered. */
  private record Ended(int status, String answer, String messages) {}

  @Test
  @SuppressWarnings("SystemOut")
  void parsesWhereItsModelIsAndElseSaysHowToGetIt(@TempDir Path directory) throws Exception {
    Ended ended = extract(directory, "The old mill burned the flour that the farmers had sold.\n");
    if (Files.isRegularFile(REPOSITORY.resolve(ModelJar.NAME))) {
      assertThat(ended.messages()).isEmpty();
      assertThat(ended.answer()).contains("The old mill\tburned\tthe flour");
      assertThat(ended.status()).isZero();
    } else {
      System.out.println(
          "The accurate parser did not parse: %s is not in %s."
              .formatted(ModelJar.NAME, REPOSITORY));
      assertThat(ended.messages()).contains("cannot parse with the accurate parser", "fetch it");
      assertThat(ended.status()).isEqualTo(3);
    }
  }

  private static Ended extract(Path directory, String text) throws Exception {
    Process process = start(directory);
    try (OutputStream input = process.getOutputStream()) {
      input.write(text.getBytes(StandardCharsets.UTF_8));
    }
    int status = process.waitFor();
    return new Ended(
        status,
        Files.readString(directory.resolve("answer")),
        Files.readString(directory.resolve("messages")));
  }

  private static Process start(Path directory) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseParallelGC", "-Xmx4700m", "-Xss4m"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("extract", "--parser", "accurate", "-"));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TIDINGS_MODELS", REPOSITORY.toString());
    builder.environment().remove("XDG_CACHE_HOME");
    builder.redirectOutput(directory.resolve("answer").toFile());
    builder.redirectError(directory.resolve("messages").toFile());
    return builder.start();
  }
}
