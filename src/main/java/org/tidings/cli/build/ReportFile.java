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
import org.tidings.build.ReportLine;

/** Writes the report of a build, a JSON object a line, and passes on what it hears. */
final class ReportFile implements BuildListener, AutoCloseable {

  private final Optional<Writer> file;
  private final BuildListener next;

  private ReportFile(Optional<Writer> file, BuildListener next) {
    this.file = file;
    this.next = next;
  }

  /** Replaces the file, where one is named. */
  static ReportFile open(Optional<Path> path, BuildListener next) throws IOException {
    Optional<Writer> file =
        path.isPresent()
            ? Optional.of(Files.newBufferedWriter(path.get(), StandardCharsets.UTF_8))
            : Optional.empty();
    return new ReportFile(file, next);
  }

  @Override
  public void foundAll(int articles) {
    next.foundAll(articles);
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
