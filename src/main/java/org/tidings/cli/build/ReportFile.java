package org.tidings.cli.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildListener;
import org.tidings.build.report.ReportLine;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;

/** Writes the report of a build, a JSON object a line, and passes on what it hears. */
public final class ReportFile implements BuildListener, AutoCloseable {

  private final Optional<Writer> file;
  private final BuildListener next;

  private ReportFile(Optional<Writer> file, BuildListener next) {
    this.file = file;
    this.next = next;
  }

  /** Replaces the file, where one is named. */
  public static ReportFile open(Optional<Path> path, BuildListener next) throws IOException {
    Optional<Writer> file =
        path.isPresent()
            ? Optional.of(Files.newBufferedWriter(path.get(), StandardCharsets.UTF_8))
            : Optional.empty();
    return new ReportFile(file, next);
  }

  /** The failure to report where the file cannot be written. */
  public static Failure failure(Optional<Path> path, IOException e) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot write the report " + path.map(Path::toString).orElse(""),
        e.toString(),
        "name a file in a folder that is there and may be written to",
        e);
  }

  @Override
  public void foundAll(int articles) {
    next.foundAll(articles);
  }

  @Override
  public void built(ArticleReport article) {
    next.built(article);
  }

  @Override
  public void finished(ArticleReport article) {
    try {
      if (file.isPresent()) {
        file.get().write(ReportLine.of(article) + "\n");
        file.get().flush();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing the report", e);
    }
    next.finished(article);
  }

  @Override
  public void close() throws IOException {
    if (file.isPresent()) {
      file.get().close();
    }
  }
}
