package org.tidings.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundedNameTest {

  @Test
  void leavesNamesOfUsualLengthAlone() {
    assertThat(BoundedName.of("news/a.txt")).isEqualTo("news/a.txt");
  }

  @Test
  void tellsLongNamesApartThatBeginAlike() {
    String one = BoundedName.of("w ".repeat(200_000));
    assertThat(one).hasSizeLessThanOrEqualTo(2000).startsWith("w w w");
    assertThat(one).isNotEqualTo(BoundedName.of("w ".repeat(200_000) + "x"));
    assertThat(BoundedName.of(one)).isEqualTo(one);
  }

  @Test
  void cutsNoCharacterInTwo() {
    assertThat(BoundedName.of("\uD83D\uDE00".repeat(2000))).doesNotContain("\uD83D-");
  }
}
