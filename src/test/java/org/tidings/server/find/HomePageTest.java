package org.tidings.server.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomePageTest {

  @ParameterizedTest
  @CsvSource({
    "person, 1, person",
    "person, 2, people",
    "event, 1, event",
    "place, 0, places",
    "other, 1, other name",
    "other, 3, other names"
  })
  void callsOneOfAKindOne(String kind, int count, String called) {
    assertThat(HomePage.called(kind, count)).isEqualTo(called);
  }
}
