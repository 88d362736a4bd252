package org.tidings.cli.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;

/** A real bash completes what is typed. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no bash")
class BashCompletionTest {

  private static final Manual EXPORT =
      new Manual(
          "export",
          "Write the graph",
          Operands.NONE,
          List.of(),
          List.of(),
          List.of(
              OptionSpec.taking(
                  "format", ValueSpec.oneOf("FORMAT", "turtle", "trig", "nquads"), "Syntax."),
              OptionSpec.taking("output", ValueSpec.file("FILE"), "Where to.").withLetter('o')));

  private static final Manual HELP =
      new Manual(
          "help",
          "Show help",
          Operands.oneOrNone(ValueSpec.command("COMMAND")),
          List.of(),
          List.of(),
          List.of());

  private final Path directory;

  BashCompletionTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void completesCommands() throws Exception {
    assertThat(complete("tidings", "ex")).containsExactly("export");
  }

  @Test
  void completesOptions() throws Exception {
    assertThat(complete("tidings", "export", "--f")).containsExactly("--format");
  }

  @Test
  void completesChoices() throws Exception {
    assertThat(complete("tidings", "export", "--format", "t")).containsExactly("turtle", "trig");
  }

  @Test
  void completesFilesWithBlanks() throws Exception {
    Files.createFile(directory.resolve("my graph.ttl"));
    assertThat(complete("tidings", "export", "-o", "my")).containsExactly("my graph.ttl");
  }

  @Test
  void completesCommandsAfterHelp() throws Exception {
    assertThat(complete("tidings", "help", "")).containsExactly("export", "help");
  }

  private List<String> complete(String... words) throws Exception {
    String typed = String.join(" ", List.of(words).stream().map(w -> "'" + w + "'").toList());
    String script =
        Shell.BASH.script(List.of(EXPORT, HELP))
            + "COMP_WORDS=(%s)\nCOMP_CWORD=%d\n_tidings\n".formatted(typed, words.length - 1)
            + "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
        .lines()
        .toList();
  }
}
