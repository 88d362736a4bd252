package org.tidings.annotation.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpelledTimesTest {

  // A Thursday.
  private static final LocalDate DAY = LocalDate.of(2024, 11, 14);

  private static List<String> times(String sentence, Optional<LocalDate> day) {
    List<CoreLabel> labels = new ArrayList<>();
    for (String word : sentence.split(" ", -1)) {
      CoreLabel label = new CoreLabel();
      label.setWord(word);
      label.setTag(Character.isUpperCase(word.charAt(0)) ? "NNP" : "X");
      labels.add(label);
    }
    return new SpelledTimes(labels, day)
        .find().stream()
            .map(
                time ->
                    String.join(
                            " ", List.of(sentence.split(" ", -1)).subList(time.begin(), time.end()))
                        + " = "
                        + time.value())
            .toList();
  }

  private static List<String> times(String sentence) {
    return times(sentence, Optional.of(DAY));
  }

  @Test
  void countsBackFromTheLast() {
    assertThat(times("The night before last , it burned ."))
        .containsExactly("The night before last = 2024-11-12");
    assertThat(times("It burned the week before last ."))
        .containsExactly("the week before last = 2024-W44");
    assertThat(times("It burned the month before last ."))
        .containsExactly("the month before last = 2024-09");
    assertThat(times("It burned the year before last ."))
        .containsExactly("the year before last = 2022");
    assertThat(times("It burned the summer before last ."))
        .containsExactly("the summer before last = 2023");
    assertThat(times("It burned the winter before last ."))
        .containsExactly("the winter before last = 2023");
  }

  @Test
  void leavesTheDayBeforeTheLastOfSomething() {
    assertThat(times("It burned the day before last Monday .")).isEmpty();
  }

  @Test
  void countsNights() {
    assertThat(times("It burned three nights ago ."))
        .containsExactly("three nights ago = 2024-11-11");
    assertThat(times("It burned 2 evenings ago .")).containsExactly("2 evenings ago = 2024-11-12");
  }

  @Test
  void countsNoDaysOfYearsAndMonths() {
    assertThat(times("It burned five years ago .")).containsExactly("five years ago = 2019");
    assertThat(times("It burned a year ago .")).containsExactly("a year ago = 2023");
    assertThat(times("It burned 3 months ago .")).containsExactly("3 months ago = 2024-08");
  }

  @Test
  void believesMonthAndYearOfADayThatDoesNotExist() {
    assertThat(times("It was founded on June 31 , 1998 ."))
        .containsExactly("June 31 , 1998 = 1998-06");
    assertThat(times("It was founded on 30 February 1999 ."))
        .containsExactly("30 February 1999 = 1999-02");
    assertThat(times("It was founded on Feb. 29 , 2023 .", Optional.empty()))
        .containsExactly("Feb. 29 , 2023 = 2023-02");
  }

  @Test
  void leavesDaysThatExist() {
    assertThat(times("It was founded on June 30 , 1998 .")).isEmpty();
    assertThat(times("It was founded on Feb. 29 , 2024 .")).isEmpty();
  }
}
