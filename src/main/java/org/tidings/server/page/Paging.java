package org.tidings.server.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Which part of a list is shown.
 *
 * @param start how many come before it
 * @param most how many it has at most
 * @param what the list has, in the plural
 */
public record Paging(int start, int most, int found, String what) {

  /** The parts before and after this one. */
  public List<Further> around(PageRequest request) {
    List<Further> around = new ArrayList<>();
    if (start > 0) {
      around.add(part("prev", Math.max(0, start - most), request));
    }
    if (start + most < found) {
      around.add(part("next", start + most, request));
    }
    return around;
  }

  private Further part(String relation, int from, PageRequest request) {
    String title =
        "%d to %d of %d %s".formatted(from + 1, Math.min(found, from + most), found, what);
    return new Further(
        relation, title, request.with("start", from == 0 ? "" : Integer.toString(from)));
  }
}
