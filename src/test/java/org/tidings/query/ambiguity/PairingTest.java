package org.tidings.query.ambiguity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

  private static NamedNode node(String kind, String name, long mentions) {
    return new NamedNode("e/" + kind + "-" + name, name, kind, mentions);
  }

  private static List<String> pairs(NamedNode... nodes) {
    return Pairing.of(Arrays.asList(nodes)).stream()
        .map(pair -> pair.reason().label() + ": " + pair.one().name() + " / " + pair.other().name())
        .toList();
  }

  @Test
  void pairsOneNameWithTwoKinds() {
    assertThat(pairs(node("Person", "Jordan", 1), node("Country", "Jordan", 5)))
        .containsExactly("two kinds: Jordan / Jordan");
  }

  @Test
  void pairsNamesThatDifferInALetterOrAHyphen() {
    assertThat(
            pairs(
                node("Person", "Volodymyr Zelensky", 2),
                node("Person", "Volodymyr Zelenskyy", 9),
                node("City", "Kyiv", 1),
                node("Organization", "Nord-Link", 1),
                node("Organization", "Nordlink", 2)))
        .containsExactly(
            "near spelling: Volodymyr Zelensky / Volodymyr Zelenskyy",
            "near spelling: Nord-Link / Nordlink");
  }

  @Test
  void doesNotTakeShortNamesForMisspelt() {
    assertThat(pairs(node("Country", "Iran", 1), node("Country", "Iraq", 1))).isEmpty();
  }

  @Test
  void pairsPersonsOfOneLastName() {
    assertThat(
            pairs(
                node("Person", "Kim", 2),
                node("Person", "Kim Jong Un", 9),
                node("Person", "Ada Marlow", 1),
                node("Person", "Edith Marlow", 3),
                node("Organization", "Marlow", 1)))
        .contains("same last name: Kim / Kim Jong Un", "same last name: Ada Marlow / Edith Marlow")
        .hasSize(2);
  }

  @Test
  void doesNotPairAFirstNameWithALastName() {
    assertThat(pairs(node("Person", "Jordan Hale", 2), node("Person", "Ann Jordan", 9))).isEmpty();
  }

  @Test
  void givesEachPairOneReasonAndTheMostMentionedFirst() {
    assertThat(
            pairs(
                node("Person", "Ann Marlow", 1),
                node("Person", "Anne Marlow", 2),
                node("Person", "Vera Holt", 50),
                node("Person", "Ida Holt", 50)))
        .containsExactly(
            "near spelling: Ann Marlow / Anne Marlow", "same last name: Vera Holt / Ida Holt");
  }
}
