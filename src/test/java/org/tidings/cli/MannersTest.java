package org.tidings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.command.Command;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;

/** What the command line promises whatever the command is. */
class MannersTest {

  private final Path directory;

  MannersTest(@TempDir Path directory) {
    this.directory = directory;
  }

  private Session tidings(String... words) {
    return new Session(directory).type(words);
  }

  @Test
  void tidingsAloneSaysWhatItIsAndThreeStepsAndTheCommands() {
    Session session = tidings();
    assertThat(session.status()).isZero();
    assertThat(session.answer())
        .contains("knowledge graph", "Three steps to start", "tidings query who-did-what")
        .contains(Commands.manuals(Commands.all()).stream().map(Manual::summary).toList());
    assertThat(session.messages()).isEmpty();
  }

  @Test
  void helpBeginsWithExamples() {
    assertThat(tidings("help", "version").answer().lines().skip(2).limit(2))
        .containsExactly("Examples", "  tidings version");
  }

  @Test
  void everyCommandShowsItsHelpWithoutDoingAnything() {
    for (Manual manual : Commands.manuals(Commands.all())) {
      Session session = tidings(manual.command(), "--help");
      assertThat(session.status()).as(manual.command()).isZero();
      assertThat(session.answer()).startsWith("tidings " + manual.command() + " - ");
    }
  }

  @Test
  void everyExampleCanBeTyped() {
    for (Manual manual : Commands.manuals(Commands.all())) {
      assertThat(manual.examples())
          .as(manual.command())
          .isNotEmpty()
          .allSatisfy(example -> assertThat(example.line()).contains("tidings"));
    }
  }

  @Test
  void suggestsTheCommandThatWasPerhapsMeant() {
    Session session = tidings("verison");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages())
        .isEqualTo(
            """
            tidings: unknown command "verison"
              why: tidings has no command of this name
              now: did you mean: tidings version
            """);
    assertThat(session.answer()).isEmpty();
  }

  @Test
  void suggestsTheOptionThatWasPerhapsMeant() {
    Session session = tidings("help", "--markdonw");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("unknown option --markdonw", "--markdown?");
  }

  @Test
  void doesNotGuessAnOptionFromItsBeginning() {
    assertThat(tidings("help", "--mark", "version").status()).isEqualTo(2);
  }

  @Test
  void refusesWordsThatTheCommandHasNoUseFor() {
    Session session = tidings("version", "please");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("cannot make use of \"please\"", "tidings version");
  }

  @Test
  void refusesAChoiceThatThereIsNot() {
    Session session = tidings("completion", "bosh");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("bash, zsh, fish", "did you mean bash?");
  }

  @Test
  void coloursOnlyOnATerminal() {
    assertThat(tidings("help").answer()).doesNotContain("\u001b");
    assertThat(new Session(directory).onTerminal().type("help").answer()).contains("\u001b[1m");
  }

  @Test
  void honoursNoColor() {
    Session session = new Session(directory).onTerminal().with("NO_COLOR", "1");
    assertThat(session.type("help").answer()).doesNotContain("\u001b");
    assertThat(session.type("halp").messages()).doesNotContain("\u001b");
  }

  @Test
  void endsQuietlyWhenNobodyReadsTheAnswer() {
    Session session = new Session(directory).answeringTo(failing("Broken pipe")).type("help");
    assertThat(session.status()).isZero();
    assertThat(session.messages()).isEmpty();
  }

  @Test
  void saysThatTheDiskIsFull() {
    Session session =
        new Session(directory).answeringTo(failing("No space left on device")).type("help");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("standard output", "No space left on device");
  }

  @Test
  void callsABugABug() {
    Session session = new Session(directory);
    assertThat(session.run(failing(new IllegalStateException("no\nway")), "fail").status())
        .isEqualTo(70);
    assertThat(session.messages().lines()).hasSize(3);
    assertThat(session.messages()).contains("IllegalStateException: no way", "--debug");
  }

  @Test
  void showsStackTracesOnlyWithDebug() {
    Session session = new Session(directory);
    session.run(failing(new IllegalStateException("no way")), "fail", "--debug");
    assertThat(session.messages()).contains("\tat org.tidings.cli.MannersTest");
  }

  @Test
  void saysThatMemoryIsFullAndHowToAllowMore() {
    Session session = new Session(directory);
    assertThat(session.run(failing(new OutOfMemoryError("heap")), "fail").status()).isEqualTo(5);
    assertThat(session.messages()).contains("TIDINGS_JAVA_OPTS=-Xmx");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static Command failing(Throwable problem) {
    return new Command() {
      @Override
      public Manual manual() {
        return new Manual("fail", "Fail", Operands.NONE, List.of(), List.of(), List.of());
      }

      @Override
      public ExitStatus run(Arguments arguments, Console console) {
        if (problem instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) problem;
      }
    };
  }
}
