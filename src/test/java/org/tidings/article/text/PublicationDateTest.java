package org.tidings.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 6);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-06",
        "2024-11-06T23:30:00-05:00",
        "2024-11-06T10:00Z",
        "2024-11-06 10:00:00.123 UTC"
      })
  void readsIsoAndKeepsThePublishersDay(String written) {
    assertThat(PublicationDate.iso(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-06", "2024-11-31", "last week", "6.11.2024", "2024-11-06x", ""})
  void readsNothingElseAsIso(String written) {
    assertThat(PublicationDate.iso(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-06T10:00:00Z",
        "20241106",
        "2024/11/6",
        "6 November 2024",
        "6 Nov 2024 10:15",
        "November 6, 2024",
        "Nov 6, 2024, 10:15 am",
        "Wed, 6 Nov 2024 10:15:00 GMT",
        "Wednesday, November 6, 2024"
      })
  void readsWhatPagesWrite(String written) {
    assertThat(PublicationDate.lenient(written)).contains(DAY);
  }
}
