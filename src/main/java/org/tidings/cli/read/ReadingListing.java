package org.tidings.cli.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.article.passage.LeftOutText;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;

/** What was read, for people. */
record ReadingListing(Ink ink, int columns) {

  String of(InputReading reading) {
    List<String> lines = new ArrayList<>();
    lines.add(ink.bold(Prose.printable(reading.identifier())));
    reading
        .obstacle()
        .ifPresent(it -> add("left out", Optional.of(it.reason() + ": " + it.detail()), lines));
    reading.seen().ifPresent(seen -> add(seen, lines));
    return String.join("\n", lines) + "\n";
  }

  private void add(ReadOutcome.Accepted seen, List<String> lines) {
    Article article = seen.article();
    Metadata metadata = article.metadata();
    add("title", metadata.title(), lines);
    add("day", Optional.of(day(seen)), lines);
    add("author", metadata.author(), lines);
    add("publisher", metadata.publisher(), lines);
    add("language", metadata.language(), lines);
    add("address", metadata.url(), lines);
    seen.notes().remarks().forEach(remark -> add("note", Optional.of(remark), lines));
    for (Span passage : article.passages()) {
      lines.add("");
      lines.add(Prose.indented(Prose.printable(passage.in(article.text())), 2, columns));
    }
    if (!seen.notes().leftOut().isEmpty()) {
      lines.add("");
      lines.add("  " + ink.bold("left out of the text"));
      seen.notes().leftOut().forEach(it -> lines.add(leftOut(it)));
    }
  }

  private static String day(ReadOutcome.Accepted seen) {
    return seen.article()
        .metadata()
        .date()
        .map(day -> day + seen.notes().dayFrom().map(from -> ", from " + from).orElse(""))
        .orElse("not found");
  }

  private static void add(String name, Optional<String> value, List<String> lines) {
    value.ifPresent(it -> lines.add("  %-10s %s".formatted(name, Prose.printable(it))));
  }

  private String leftOut(LeftOutText text) {
    String words = "%s \u201c%s\u201d".formatted(text.reason(), text.text());
    return ink.faint(Prose.indented(Prose.printable(words), 4, columns));
  }
}
