package org.tidings.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

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
