package org.tidings.server.search;

import java.util.List;

/**
 * Some of what was found, in order.
 *
 * @param found how many there are altogether
 */
public record Slice<T>(List<T> shown, int found) {

  public Slice {
    shown = List.copyOf(shown);
  }

  static <T> Slice<T> none() {
    return new Slice<>(List.of(), 0);
  }
}
