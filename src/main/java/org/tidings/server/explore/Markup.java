package org.tidings.server.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts a text at marks into runs. Of marks that overlap, the earlier and longer one counts. */
public final class Markup {

  /**
   * A part of a text.
   *
   * @param begin in UTF-16 units of the text
   * @param end exclusive
   */
  public record Mark(int begin, int end, String role, String href) {}

  private Markup() {}

  /**
   * The whole text as runs. Marks that reach over its ends are left out.
   *
   * @param offset where the text begins, in the units of the marks
   */
  public static List<Run> runs(String text, int offset, List<Mark> marks) {
    List<Run> runs = new ArrayList<>();
    int done = 0;
    List<Mark> inOrder =
        marks.stream()
            .sorted(Comparator.comparingInt(Mark::begin).thenComparingInt(mark -> -mark.end()))
            .toList();
    for (Mark mark : inOrder) {
      int begin = mark.begin() - offset;
      int end = mark.end() - offset;
      if (begin >= done && end <= text.length() && begin < end) {
        plain(text.substring(done, begin), runs);
        runs.add(new Run(text.substring(begin, end), mark.role(), mark.href()));
        done = end;
      }
    }
    plain(text.substring(done), runs);
    return runs;
  }

  private static void plain(String text, List<Run> runs) {
    if (!text.isEmpty()) {
      runs.add(new Run(text, "", ""));
    }
  }
}
