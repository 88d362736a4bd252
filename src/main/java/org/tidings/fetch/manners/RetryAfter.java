package org.tidings.fetch.manners;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.tidings.fetch.http.WebAnswer;

/**
 * How long a server wants to be left alone, in seconds or until a moment.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3">RFC 9110, section 10.2.3</a>
 */
public final class RetryAfter {

  private RetryAfter() {}

  public static Optional<Duration> of(WebAnswer answer, Instant now) {
    return answer.header("Retry-After").map(String::strip).flatMap(text -> time(text, now));
  }

  private static Optional<Duration> time(String text, Instant now) {
    try {
      return Optional.of(
          text.matches("\\d{1,9}")
              ? Duration.ofSeconds(Long.parseLong(text))
              : Duration.between(
                  now,
                  ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
