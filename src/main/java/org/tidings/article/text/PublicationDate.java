package org.tidings.article.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day of publication as publishers write it: the day of their own calendar. */
public final class PublicationDate {

  /** A day, or a day with a time after it. */
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:?\\d{2}.{0,30})?");

  private static final List<DateTimeFormatter> OTHERS =
      List.of(
          DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("yyyy/M/d", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("[EEEE, ][EEE, ]d MMMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("[EEEE, ][EEE, ]d MMM yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("[EEEE, ][EEE, ]MMMM d, yyyy", Locale.ENGLISH),
          DateTimeFormatter.ofPattern("[EEEE, ][EEE, ]MMM d, yyyy", Locale.ENGLISH));

  /** A time and what follows it. */
  private static final Pattern TIME = Pattern.compile("[T,]? ?\\d{1,2}:\\d{2}.*");

  private PublicationDate() {}

  /**
   * The day in an ISO 8601 date or date-time.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc3339">RFC 3339</a>
   */
  public static Optional<LocalDate> iso(String written) {
    Matcher iso = ISO.matcher(written.strip());
    return iso.matches()
        ? parsed(iso.group(1), DateTimeFormatter.ISO_LOCAL_DATE)
        : Optional.empty();
  }

  /** The day, also where it is written as pages and e-mails do. */
  public static Optional<LocalDate> lenient(String written) {
    String day = TIME.matcher(written.strip()).replaceFirst("").strip();
    return iso(written)
        .or(() -> OTHERS.stream().flatMap(format -> parsed(day, format).stream()).findFirst());
  }

  private static Optional<LocalDate> parsed(String day, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(day, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
