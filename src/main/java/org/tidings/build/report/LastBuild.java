package org.tidings.build.report;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildResult;
import org.tidings.build.Outcome;

/**
 * How the last build of a store ended and what it left out, for those who look at the store later:
 * a file of JSON Lines, whose first is about the build and each further one about an article.
 */
public final class LastBuild {

  private LastBuild() {}

  /**
   * Replaces the file, which is whole at any moment.
   *
   * @param ended when the build ended
   */
  public static void write(
      Path file, Instant ended, BuildResult result, List<ArticleReport> leftOut)
      throws IOException {
    StringBuilder text = new StringBuilder(summary(ended, result)).append('\n');
    leftOut.forEach(report -> text.append(ReportLine.of(report)).append('\n'));
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String summary(Instant ended, BuildResult result) {
    JsonObject line = new JsonObject();
    line.addProperty("ended", ended.truncatedTo(ChronoUnit.SECONDS).toString());
    for (Outcome outcome : Outcome.values()) {
      line.addProperty(outcome.label(), result.count(outcome));
    }
    line.addProperty("interrupted", result.interrupted());
    return line.toString();
  }
}
