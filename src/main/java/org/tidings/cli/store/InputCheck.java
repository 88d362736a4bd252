package org.tidings.cli.store;

import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.TextLimits;
import org.tidings.cli.read.InputReading;
import org.tidings.cli.terminal.Amount;
import org.tidings.source.InputException;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;

/**
 * Looks at what would be read of an input, as {@code tidings read} reads it.
 *
 * @param standardInput what {@code -} stands for
 */
record InputCheck(InputStream standardInput) {

  private static final String SUBJECT = "input";

  Check of(String input) {
    Map<String, Integer> read = new TreeMap<>();
    Map<String, Integer> left = new TreeMap<>();
    ArticleReader reader = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT);
    Sources sources = new Sources(standardInput, ReadLimits.DEFAULT);
    try (Stream<SourceItem> items = sources.open(List.of(input))) {
      for (Iterator<SourceItem> rest = items.iterator(); rest.hasNext(); ) {
        SourceItem item = rest.next();
        InputReading reading = InputReading.of(item, reader);
        reading
            .obstacle()
            .ifPresentOrElse(
                it -> left.merge(it.reason(), 1, Integer::sum),
                () -> read.merge(((RawDocument) item).format().label(), 1, Integer::sum));
      }
    } catch (InputException e) {
      return Check.bad(
          SUBJECT, "%s cannot be read".formatted(input), String.valueOf(e.getMessage()));
    }
    String text = "%s: %s, %s".formatted(input, listed("read", read), listed("left out", left));
    return read.isEmpty()
        ? Check.bad(SUBJECT, text, "why, says tidings read")
        : Check.good(SUBJECT, text);
  }

  /** 120 read (20 PDF, 100 web page). */
  private static String listed(String what, Map<String, Integer> counts) {
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.isEmpty()
        ? "0 " + what
        : counts.entrySet().stream()
            .map(kind -> Amount.of(kind.getValue()) + " " + kind.getKey())
            .collect(Collectors.joining(", ", Amount.of(all) + " " + what + " (", ")"));
  }
}
