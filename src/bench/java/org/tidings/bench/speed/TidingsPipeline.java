package org.tidings.bench.speed;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tidings from articles to committed quads, several times in one process, each time into a store of
 * its own. Prints the tokens and the seconds of each pass.
 */
final class TidingsPipeline {

  private TidingsPipeline() {}

  /** Arguments: a file of JSON Lines, the number of threads, the number of passes, a folder. */
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    TidingsBuilder builder = TidingsBuilder.load();
    SteadySpeed.print(
        out,
        Integer.parseInt(args[2]),
        () ->
            builder.build(
                args[0],
                Integer.parseInt(args[1]),
                Files.createTempDirectory(Path.of(args[3]), "kg")));
  }
}
