package org.tidings.article.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Joins the pages of a document to one text: without lines that run through them at the top or the
 * bottom, and with a paragraph whole that goes on from one page to the next.
 */
final class PageTexts {

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** 17; - 17 -; Page 3 of 17. */
  private static final Pattern NUMBER =
      Pattern.compile("(?i)\\W*(?:(?:page|p\\.) )?\\d{1,4}(?: (?:of|/) \\d{1,4})?\\W*");

  private static final int FEWEST_RUNS = 3;

  /** How many lines from the edge a running line may be. */
  private static final int EDGE = 2;

  private PageTexts() {}

  static String joined(List<String> pages) {
    List<List<String>> lines =
        pages.stream().map(page -> List.copyOf(page.strip().lines().toList())).toList();
    Map<String, Integer> edges = edges(lines);
    StringBuilder text = new StringBuilder();
    for (List<String> page : lines) {
      String body = String.join("\n", withoutRunning(page, edges)).strip();
      if (!body.isEmpty()) {
        text.append(text.isEmpty() ? "" : goesOn(text, body) ? "\n" : "\n\n").append(body);
      }
    }
    return text.toString();
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
    return Character.isLowerCase(body.codePointAt(0))
        && ".!?:\"”’)".indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
