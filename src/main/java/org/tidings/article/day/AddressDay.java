package org.tidings.article.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the day in an address: {@code https://example.org/2024/11/14/harbour.html}. */
public final class AddressDay {

  private static final String YEAR = "((?:19|20)\\d{2})";

  /** /2024/11/14/, /2024/nov/14/. */
  private static final Pattern FOLDERS =
      Pattern.compile("/" + YEAR + "/(\\d{1,2}|\\p{L}{3,9})/(\\d{1,2})(?=[-/_.?#]|$)");

  /** harbour-2024-11-14.html, /20241114/, /2024-11-14-harbour. */
  private static final Pattern WORD =
      Pattern.compile("[-/_.]" + YEAR + "([-_]?)(\\d{2})\\2(\\d{2})(?=[-/_.?#]|$)");

  private AddressDay() {}

  /** The day that stands in {@code address}, with where it was found. */
  public static Optional<FoundDay> found(String address) {
    return in(address).map(day -> new FoundDay(day, "its address"));
  }

  /** The day that stands in {@code address}, if there is one. */
  static Optional<LocalDate> in(String address) {
    Matcher folders = FOLDERS.matcher(address);
    if (folders.find()) {
      return PublicationDate.day(folders.group(1), folders.group(2), folders.group(3));
    }
    Matcher word = WORD.matcher(address);
    return word.find()
        ? PublicationDate.day(word.group(1), word.group(3), word.group(4))
        : Optional.empty();
  }
}
