package org.tidings.article.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

  private static final LocalDate DAY = LocalDate.of(2024, 11, 6);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-06",
        "20241106",
        "2024-11-06T23:30:00-05:00",
        "2024-11-06T10:00Z",
        "20241106T100000Z",
        "2024-11-06 10:00:00.123 UTC"
      })
  void readsIsoAndKeepsThePublishersDay(String written) {
    assertThat(PublicationDate.iso(written)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-13-06",
        "2024-11-31",
        "20241131",
        "last week",
        "6.11.2024",
        "2024-11-06x",
        "6 November 2024",
        ""
      })
  void readsNothingElseAsIso(String written) {
    assertThat(PublicationDate.iso(written)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-11-06T10:00:00Z",
        "2024-11-05T24:00:00Z",
        "20241106",
        "20241106101500",
        "1730883600",
        "1730883600123",
        "2024/11/6",
        "2024.11.06 10:15",
        "6 November 2024",
        "6. November 2024 um 10:15 Uhr",
        "6th of November, 2024",
        "6 de noviembre de 2024",
        "6 novembre 2024",
        "06-Nov-2024",
        "6 Nov 2024 10:15",
        "6 NOV 2024",
        "November 6, 2024",
        "Nov. 6th, 2024",
        "Nov 6, 2024, 10:15 am",
        "Wed, 6 Nov 2024 10:15:00 GMT",
        "Wed Nov 06 2024 10:15:00 GMT+0000 (UTC)",
        "Wed Nov  6 10:15:00 UTC 2024",
        "Wednesday, November 6, 2024",
        "Published: 6 November 2024, 10:05"
      })
  void readsWhatPagesWrite(String written) {
    assertThat(PublicationDate.in(written, DayOrder.UNKNOWN)).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-30",
        "30 February 2024",
        "31/11/2024",
        "2024-11",
        "9999-01-01",
        "version 10.24.2024.3",
        "8 hours ago"
      })
  void findsNoneWhereThereIsNone(String written) {
    assertThat(PublicationDate.in(written, DayOrder.DAY_FIRST)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 2024-11-06",
    "de, 2024-11-06",
    "en-US, 2024-06-11",
    "en_US, 2024-06-11",
    "en,",
    "en-CA,",
    "'',"
  })
  void readsFiguresInTheOrderOfThePagesLanguage(String language, LocalDate expected) {
    assertThat(PublicationDate.in("6/11/2024 10:15", DayOrder.of(Optional.of(language))))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @Test
  void readsFiguresThatCanBeReadInOneWayOnly() {
    assertThat(PublicationDate.in("27/11/2017", DayOrder.MONTH_FIRST))
        .contains(LocalDate.of(2017, 11, 27));
    assertThat(PublicationDate.in("11/27/2017", DayOrder.DAY_FIRST))
        .contains(LocalDate.of(2017, 11, 27));
    assertThat(PublicationDate.in("6.11.2024", DayOrder.UNKNOWN)).contains(DAY);
  }
}
