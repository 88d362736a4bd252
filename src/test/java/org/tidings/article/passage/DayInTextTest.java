package org.tidings.article.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.article.day.FoundDay;

class DayInTextTest {

  private static final String LEAD =
      "The parliament of the island voted to build a second harbour.";

  private static Optional<LocalDate> day(String text) {
    return DayInText.of(text, Paragraphs.of(text)).map(FoundDay::day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 March 2024",
        "Published: 3 March 2024, 10:05 GMT",
        "Sunday, March 3, 2024",
        "2024-03-03"
      })
  void isInALineThatTellsNothingElse(String line) {
    assertThat(day("Island votes\n\n" + line + "\n\n" + LEAD)).contains(LocalDate.of(2024, 3, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 3 March 2024 the harbour burned",
        "Updated: 3 March 2024",
        "30 February 2024",
        "3 March 2024 and what came of it"
      })
  void isNotInOthers(String line) {
    assertThat(day("Island votes\n\n" + line + "\n\n" + LEAD)).isEmpty();
  }

  @Test
  void isInADateline() {
    assertThat(day("Island votes\n\nBRANSK, 3 March 2024 (AP) - " + LEAD))
        .contains(LocalDate.of(2024, 3, 3));
  }
}
