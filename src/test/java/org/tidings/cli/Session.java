package org.tidings.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.cli.command.Command;
import org.tidings.cli.query.ExportCommand;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Surroundings;

/** Types command lines into a Tidings of its own and keeps what it says. */
public final class Session {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-11-14T12:00:00Z"), ZoneOffset.UTC);

  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private OutputStream answers = out;
  private String input = "";
  private boolean onTerminal;
  private int status = -1;

  public Session(Path directory) {
    this.directory = directory;
  }

  /** Sets a variable of the environment. */
  public Session with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public Session withInput(String text) {
    input = text;
    return this;
  }

  /** A person sits before a terminal. */
  public Session onTerminal() {
    onTerminal = true;
    return this;
  }

  /** Sends the answer somewhere else. */
  public Session answeringTo(OutputStream stream) {
    answers = stream;
    return this;
  }

  /** Types {@code tidings} and the words. */
  public Session type(String... words) {
    out.reset();
    err.reset();
    status = new Main(surroundings()).run(words).code();
    return this;
  }

  /** Types words into a Tidings that knows only {@code command}. */
  public Session run(Command command, String... words) {
    out.reset();
    err.reset();
    status = new Main(new Console(surroundings()), List.of(command)).run(words).code();
    return this;
  }

  /** What {@code export} makes of a store, without the name of the folder. */
  public String exported(String store) throws IOException {
    Path file = directory.resolve(store + ".nq");
    run(new ExportCommand(), "export", "--store", store, "-o", file.toString());
    if (status != 0) {
      throw new IOException(messages());
    }
    return Files.readString(file).replace(directory.toString(), "");
  }

  private Surroundings surroundings() {
    return new Surroundings(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        answers,
        err,
        "tidings",
        environment,
        directory,
        directory,
        NOON,
        onTerminal,
        onTerminal,
        100);
  }

  public int status() {
    return status;
  }

  /** What standard output got. */
  public String answer() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What standard error got. */
  public String messages() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
