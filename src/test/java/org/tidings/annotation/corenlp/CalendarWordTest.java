package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CalendarWordTest {

  // A Saturday.
  private static final LocalDate DAY = LocalDate.of(2024, 11, 9);

  @Test
  void takesTheLastWeekdayUpToTheArticlesDay() {
    assertThat(CalendarWord.value("Monday", DAY, false)).contains("2024-11-04");
    assertThat(CalendarWord.value("Saturday", DAY, false)).contains("2024-11-09");
  }

  @Test
  void takesTheNextWeekdayWhereTheVerbLooksAhead() {
    assertThat(CalendarWord.value("Monday", DAY, true)).contains("2024-11-11");
  }

  @Test
  void takesTheLastMonthOfThatName() {
    assertThat(CalendarWord.value("June", DAY, false)).contains("2024-06");
    assertThat(CalendarWord.value("December", DAY, false)).contains("2023-12");
    assertThat(CalendarWord.value("November", DAY, false)).contains("2024-11");
  }

  @Test
  void takesTheNextMonthWhereTheVerbLooksAhead() {
    assertThat(CalendarWord.value("March", DAY, true)).contains("2025-03");
  }

  @Test
  void knowsAbbreviations() {
    assertThat(CalendarWord.value("Mon.", DAY, false)).contains("2024-11-04");
    assertThat(CalendarWord.value("Sept.", DAY, false)).contains("2024-09");
  }

  @Test
  void leavesOtherWordsAlone() {
    assertThat(CalendarWord.value("yesterday", DAY, false)).isEmpty();
    assertThat(CalendarWord.value("Mon", DAY, false)).isEmpty();
    assertThat(CalendarWord.value("1991", DAY, false)).isEmpty();
  }
}
