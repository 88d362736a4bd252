package org.tidings.article.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2024/11/06/harbour",
        "https://example.org/news/2024/11/6",
        "https://example.org/2024/nov/06/harbour?x=1",
        "https://example.org/news/harbour-2024-11-06.html",
        "https://example.org/20241106/harbour"
      })
  void findsADayInFoldersAndNames(String address) {
    assertThat(AddressDay.in(address)).contains(LocalDate.of(2024, 11, 6));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/2024/11/harbour",
        "https://example.org/story/20241306",
        "https://example.org/2024/11/31/harbour",
        "https://example.org/id-120241106234"
      })
  void findsNoneInOtherFigures(String address) {
    assertThat(AddressDay.in(address)).isEmpty();
  }
}
