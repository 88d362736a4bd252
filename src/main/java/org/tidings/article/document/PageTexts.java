package org.tidings.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The pages of a document as one text: without lines that run through them at the top or the
 * bottom, and with a paragraph whole that goes on from one page to the next.
 *
 * @param begins where in the text each page begins
 */
record PageTexts(String text, List<Integer> begins) {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** 17; - 17 -; Page 3 of 17. */
  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\W*(?:(?:page|p\\.) )?\\d{1,4}(?: (?:of|/) \\d{1,4})?\\W*");

  private static final int FEWEST_RUNS = 3;

  /** The characters of a line of running text, at least. */
  private static final int NARROWEST = 40;

  /** The share of the width that a line fills. */
  private static final double FULL = 0.6;

  private static final String FINAL = ".!?:\"”’)";

  /** How many lines from the edge a running line may be. */
  private static final int EDGE = 2;

  PageTexts {
    begins = List.copyOf(begins);
  }

  static PageTexts of(List<String> pages) {
    List<List<String>> lines =
        pages.stream().map(page -> List.copyOf(page.strip().lines().toList())).toList();
    Map<String, Integer> edges = edges(lines);
    StringBuilder text = new StringBuilder();
    List<Integer> begins = new ArrayList<>();
    for (List<String> page : lines) {
      String body = joined(withoutRunning(page, edges)).strip();
      if (!body.isEmpty()) {
        text.append(text.isEmpty() ? "" : goesOn(text, body) ? "\n" : "\n\n");
      }
      begins.add(text.length());
      text.append(body);
    }
    return new PageTexts(text.toString(), begins);
  }

  /** Joins the lines of a paragraph, which stands between empty lines. */
  private static String joined(List<String> lines) {
    StringBuilder text = new StringBuilder();
    int width = 0;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      width = i == 0 || lines.get(i - 1).isBlank() ? width(lines, i) : width;
      boolean wrapped = i + 1 < lines.size() && isWrapped(line, lines.get(i + 1), width);
      text.append(line).append(wrapped ? " " : "\n");
    }
    return text.toString();
  }

  private static int width(List<String> lines, int begin) {
    return lines.subList(begin, lines.size()).stream()
        .takeWhile(line -> !line.isBlank())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** Whether a line ends where the width ends; words that are hyphenated are made whole later. */
  private static boolean isWrapped(String line, String next, int width) {
    return line.length() >= NARROWEST
        && line.length() >= FULL * width
        && !line.endsWith("-")
        && !endsSentence(line)
        && !next.isBlank()
        && (next.length() >= FULL * width || endsSentence(next));
  }

  private static boolean endsSentence(CharSequence text) {
    return FINAL.indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static Map<String, Integer> edges(List<List<String>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<String> page : pages) {
      for (int i = 0; i < page.size(); i++) {
        if (isAtEdge(i, page.size())) {
          counts.merge(key(page.get(i)), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static List<String> withoutRunning(List<String> page, Map<String, Integer> edges) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      String line = page.get(i);
      boolean runs =
          isAtEdge(i, page.size())
              && (NUMBER.matcher(line).matches()
                  || (!line.isBlank() && edges.getOrDefault(key(line), 0) >= FEWEST_RUNS));
      if (!runs) {
        kept.add(line);
      }
    }
    return kept;
  }

  private static boolean isAtEdge(int line, int lines) {
    return line < EDGE || line >= lines - EDGE;
  }

  /** Heads and feet differ in their numbers. */
  private static String key(String line) {
    return DIGITS.matcher(line.strip()).replaceAll("#");
  }

  private static boolean goesOn(StringBuilder text, String body) {
    return Character.isLowerCase(body.codePointAt(0)) && !endsSentence(text);
  }
}
