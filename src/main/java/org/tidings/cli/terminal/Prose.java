package org.tidings.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.WordUtils;

/** Sets text in lines of a given width. Widths count UTF-16 units. */
public final class Prose {

  private Prose() {}

  /**
   * {@code text} on one line and without control characters, so that a name from outside cannot
   * command a terminal.
   */
  public static String printable(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cc}", "\uFFFD");
  }

  /** Wraps {@code text} at blanks; words longer than a line stay whole. */
  public static List<String> wrap(String text, int columns) {
    String words = StringUtils.normalizeSpace(text);
    return List.of(WordUtils.wrap(words, columns, "\n", false).split("\n", -1));
  }

  /** Wraps {@code text} with every line moved in by {@code indent} blanks. */
  public static String indented(String text, int indent, int columns) {
    String margin = " ".repeat(indent);
    return margin + String.join("\n" + margin, wrap(text, columns - indent));
  }

  /**
   * Pairs of a term and its explanation in two columns; an explanation goes below its term where
   * that is too long.
   */
  public static String definitions(List<Definition> definitions, int columns) {
    int widest = definitions.stream().mapToInt(d -> d.term().length()).max().orElse(0);
    int column = Math.min(widest, Math.max(columns / 3, 16)) + 4;
    List<String> lines = new ArrayList<>();
    for (Definition definition : definitions) {
      List<String> explanation = wrap(definition.explanation(), columns - column);
      String term = "  " + definition.term();
      boolean fits = term.length() + 2 <= column;
      lines.add(fits ? pad(term, column) + explanation.get(0) : term);
      explanation.stream()
          .skip(fits ? 1 : 0)
          .map(line -> " ".repeat(column) + line)
          .forEach(lines::add);
    }
    return String.join("\n", lines);
  }

  private static String pad(String text, int columns) {
    return StringUtils.rightPad(text, columns);
  }

  /** A term and what it means. */
  public record Definition(String term, String explanation) {}
}
