package org.tidings.article.text;

import java.util.ArrayList;
import java.util.List;

/** Finds places of a text again in what repairs made of it: they change no letter and no figure. */
public final class MovedPlaces {

  private MovedPlaces() {}

  /**
   * Where in {@code to} the letter or figure is that follows each place of {@code from}.
   *
   * @param places in order
   * @param to the same letters and figures in the same order, with other characters between them
   */
  public static List<Integer> of(List<Integer> places, String from, String to) {
    List<Integer> moved = new ArrayList<>();
    int at = 0;
    int found = 0;
    for (int place : places) {
      while (at < place) {
        if (Character.isLetterOrDigit(from.charAt(at))) {
          found = behindNext(to, found);
        }
        at++;
      }
      moved.add(next(to, found));
    }
    return moved;
  }

  private static int behindNext(String text, int from) {
    return Math.min(text.length(), next(text, from) + 1);
  }

  private static int next(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
