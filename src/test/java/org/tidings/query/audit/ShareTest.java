package org.tidings.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

  // Newcombe, Two-sided confidence intervals for the single proportion, 1998, table I, method 3.
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718"
  })
  void isAsInTheLiterature(int having, int of, double least, double most) {
    Share share = new Share(having, of);
    assertThat(share.least()).isCloseTo(least, within(5e-5));
    assertThat(share.most()).isCloseTo(most, within(5e-5));
  }

  @Test
  void ofNothingIsAnything() {
    assertThat(new Share(0, 0).least()).isZero();
    assertThat(new Share(0, 0).most()).isOne();
  }

  @Test
  void noMoreHaveItThanThereAre() {
    assertThatThrownBy(() -> new Share(3, 2)).isInstanceOf(IllegalArgumentException.class);
  }
}
