package org.tidings.cli.build;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildListener;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Prose;

/** Tells of each input as what it would be read, or why it would be left out. */
record DryRunListing(Console console) implements BuildListener {

  @Override
  public void foundAll(int articles) {
    // The summary says it.
  }

  @Override
  public void built(ArticleReport article) {
    throw new IllegalStateException("a dry run builds nothing");
  }

  @Override
  public void finished(ArticleReport article) {
    console.answer(
        Prose.printable(
            Stream.of(outcome(article), article.detail())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ", article.identifier() + ": ", ""))));
  }

  private static String outcome(ArticleReport article) {
    return switch (article.outcome()) {
      case ADDED -> "new";
      case SKIPPED, FAILED -> "left out (%s)".formatted(article.reason());
      case CHANGED, UNCHANGED, FORGOTTEN -> article.outcome().label();
    };
  }
}
