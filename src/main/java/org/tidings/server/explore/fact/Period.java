package org.tidings.server.explore.fact;

/**
 * From a day, month or year to another one, all of it; what is empty does not restrict.
 *
 * @param from ISO 8601
 * @param until ISO 8601
 */
public record Period(String from, String until) {

  /** Whether it leaves nothing out. */
  public boolean isWhole() {
    return from.isEmpty() && until.isEmpty();
  }

  /** Whether a day, month or year lies in it, or touches it. */
  public boolean holds(String time) {
    return cut(time, from).compareTo(cut(from, time)) >= 0
        && (until.isEmpty() || cut(time, until).compareTo(cut(until, time)) <= 0);
  }

  private static String cut(String time, String like) {
    return time.substring(0, Math.min(time.length(), like.length()));
  }
}
