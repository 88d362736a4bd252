package org.tidings.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;

/**
 * A file that is there when it is whole: until then it has another name beside its own. Compressed
 * if its name ends in {@code .gz}.
 */
public final class OutputFile implements AutoCloseable {

  private final Path file;
  private final Path unfinished;
  private final OutputStream stream;

  private OutputFile(Path file, Path unfinished, OutputStream stream) {
    this.file = file;
    this.unfinished = unfinished;
    this.stream = stream;
  }

  public static OutputFile open(Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".part");
    OutputStream plain = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
    boolean compressed = file.toString().endsWith(".gz");
    return new OutputFile(file, unfinished, compressed ? new GZIPOutputStream(plain) : plain);
  }

  /**
   * Writes a text to a file that a user named, whole or not at all.
   *
   * @throws Failure if it cannot be written
   */
  public static void write(String text, String name, Console console) throws Failure {
    try (OutputFile file = open(console.path(name))) {
      file.stream().write(text.getBytes(StandardCharsets.UTF_8));
      file.complete();
    } catch (IOException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot write " + name,
          e.toString(),
          "name a file in a folder that is there and may be written",
          e);
    }
  }

  public OutputStream stream() {
    return stream;
  }

  /** All has been written: gives the file its name. */
  public void complete() throws IOException {
    stream.close();
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes what was not completed. */
  @Override
  public void close() throws IOException {
    stream.close();
    Files.deleteIfExists(unfinished);
  }
}
