package org.tidings.annotation.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaderTest {

  @Test
  void isInOfficeFromItsFirstDayToItsLast() {
    Leader leader = leader("2002-07-25", Optional.of("2007-07-25"));

    assertThat(leader.isInOffice(LocalDate.of(2002, 7, 24))).isFalse();
    assertThat(leader.isInOffice(LocalDate.of(2002, 7, 25))).isTrue();
    assertThat(leader.isInOffice(LocalDate.of(2007, 7, 25))).isTrue();
    assertThat(leader.isInOffice(LocalDate.of(2007, 7, 26))).isFalse();
  }

  @Test
  void mayBeInOfficeInAYearOfWhichTheTableKnowsNoDay() {
    Leader leader = leader("1997", Optional.of("2001-05"));

    assertThat(leader.isInOffice(LocalDate.of(1997, 1, 1))).isTrue();
    assertThat(leader.isInOffice(LocalDate.of(2001, 5, 31))).isTrue();
    assertThat(leader.isInOffice(LocalDate.of(2001, 6, 1))).isFalse();
  }

  @Test
  void isStillInOfficeWhereNoEndIsTold() {
    assertThat(leader("2012-05-07", Optional.empty()).isInOffice(LocalDate.of(2024, 6, 20)))
        .isTrue();
  }

  private static Leader leader(String from, Optional<String> to) {
    return new Leader("Ana Costa", "president", Optional.empty(), Optional.empty(), from, to);
  }
}
