package org.tidings.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * Everything outside of Tidings that a command may look at or change, so that a test can bring its
 * own.
 *
 * @param program how the user calls Tidings: {@code ./tidings} in a checkout
 * @param directory relative file names begin here
 * @param temporary files that nobody needs for long go here
 * @param outIsTerminal whether a person reads the answer as it is written
 * @param errIsTerminal whether a person reads the messages as they are written
 * @param columns the width of the terminal
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    OutputStream err,
    String program,
    Map<String, String> environment,
    Path directory,
    Path temporary,
    Clock clock,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns) {

  /** The width of a page where the terminal does not tell its own. */
  public static final int USUAL_COLUMNS = 100;

  private static final int FEWEST_COLUMNS = 40;

  public Surroundings {
    environment = Map.copyOf(environment);
    columns = columns <= 0 ? USUAL_COLUMNS : Math.max(columns, FEWEST_COLUMNS);
  }

  /**
   * The surroundings of this process. Java cannot ask which of its streams are terminals, so the
   * launcher says so in system properties.
   */
  public static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getProperty("tidings.program", "tidings"),
        System.getenv(),
        Path.of(""),
        Path.of(System.getProperty("java.io.tmpdir", "")),
        Clock.systemUTC(),
        Boolean.getBoolean("tidings.out.terminal"),
        Boolean.getBoolean("tidings.err.terminal"),
        Integer.getInteger("tidings.columns", USUAL_COLUMNS));
  }
}
