package org.tidings.fetch.manners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.fetch.http.WebAnswer;

class RetryAfterTest {

  private static Optional<Duration> of(String value) {
    List<WebAnswer.Field> headers = List.of(new WebAnswer.Field("retry-after", value));
    WebAnswer answer = new WebAnswer(429, "", headers, new byte[0], Optional.empty());
    return RetryAfter.of(answer, Instant.parse("2024-11-14T08:00:00Z"));
  }

  @Test
  void readsSecondsAndMoments() {
    assertThat(of(" 120 ")).contains(Duration.ofMinutes(2));
    assertThat(of("Thu, 14 Nov 2024 08:01:30 GMT")).contains(Duration.ofSeconds(90));
    assertThat(of("soon")).isEmpty();
    assertThat(of("99999999999999999999")).isEmpty();
  }
}
