package org.tidings.article.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BRANSK (AP) — ",
        "BRANSK, Island (AP) — ",
        "BRANSK, Nov 6 (Reuters) - ",
        "BRANSK, Island, Nov. 6, 2024 (AFP) -- ",
        "PORT-SUR-MER/BRANSK (Reuters) – ",
        "NEW BRANSK — ",
        "BRANSK - ",
        "BRANSK, Nov. 6 - ",
        "Bransk (DPA) - ",
        "(Reuters) - ",
        "March 3, 2024 (BRANSK) - ",
        "3 March 2024, Bransk – ",
        "Tuesday, 5 March 2024, Bransk – ",
        "BRANSK (3 March 2024) – ",
        "Bransk, Mar. 3 -- ",
        "BRANSK, 3 March 2024 (IRIN) - ",
        "Bransk, Island – 3 March 2024 – ",
        "BRANSK, Island, March 3, 2024 /PRNewswire/ -- ",
        "BRANSK, March 3, 2024 (GLOBE NEWSWIRE) -- ",
        "NEW BRANSK--(BUSINESS WIRE)--",
        "Bransk, Lower Island, United Isles - ",
        "(CNN) ",
      })
  void isLeftOut(String dateline) {
    assertThat(Dateline.lengthIn(dateline + "The council met.")).isEqualTo(dateline.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council (which met on Monday) — rejected the budget.",
        "The council — rejected — met.",
        "Ann, Paul and Jane - all three - met.",
        "Bransk, Island - the port - burned.",
        "NATO is an alliance.",
        "NATO - the alliance - met.",
        "U.S. troops arrived - at last.",
        "The pact (AP has a copy) - was signed.",
        "BRANSK —",
        "On March 3, 2024, Bransk - the port - burned.",
        "March 3, 2024 was a cold day - in Bransk.",
        "Bransk (founded in 1920) – a port – burned.",
      })
  void isNotSeenWhereThereIsNone(String sentence) {
    assertThat(Dateline.lengthIn(sentence)).isZero();
  }

  @Test
  void tellsItsDayWhereItHasAYear() {
    assertThat(Dateline.dayIn("BRANSK, 3 March 2024 (IRIN) - The council met."))
        .contains(LocalDate.of(2024, 3, 3));
    assertThat(Dateline.dayIn("BRANSK, March 3 (AP) - The council met in 2024.")).isEmpty();
  }
}
