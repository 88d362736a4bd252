package org.tidings.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovedPlacesTest {

  @Test
  void findsAPlaceBehindRepairsAgain() {
    String from = "A Com-\nmission: 1. a cease\u00ADfire.\n\nThe end.\nLast";
    String to = TextRepair.repaired(from);
    List<Integer> moved =
        MovedPlaces.of(List.of(0, from.indexOf("The end"), from.indexOf("Last")), from, to);
    assertThat(moved).containsExactly(0, to.indexOf("The end"), to.indexOf("Last"));
    assertThat(to).hasSizeLessThan(from.length());
  }

  @Test
  void aPlaceWithoutALetterBehindItIsTheEnd() {
    assertThat(MovedPlaces.of(List.of(3, 4), "abc.", "abc")).containsExactly(3, 3);
    assertThat(MovedPlaces.of(List.of(), "abc", "abc")).isEmpty();
  }
}
