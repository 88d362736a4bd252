package org.tidings.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tidings.annotation.gazetteer.EntityType;

class CanonicalNameTest {

  private static String person(String written) {
    return CanonicalName.of(written, EntityType.PERSON);
  }

  @Test
  void leavesOutNicknames() {
    assertThat(person("Ray \"Duke\" Ellis")).isEqualTo("Ray Ellis");
    assertThat(person("Ray \u201CThe Duke\u201D Ellis")).isEqualTo("Ray Ellis");
    assertThat(person("Ray (Duke) Ellis")).isEqualTo("Ray Ellis");
    assertThat(person("Ray 'Duke' Ellis")).isEqualTo("Ray Ellis");
    assertThat(person("Ray O'Ellis")).isEqualTo("Ray O'Ellis");
  }

  @Test
  void writesGenerationsInOneWay() {
    assertThat(person("Ray Ellis, Jr.")).isEqualTo("Ray Ellis Jr.");
    assertThat(person("Ray Ellis Jr")).isEqualTo("Ray Ellis Jr.");
    assertThat(person("Ray Ellis, III")).isEqualTo("Ray Ellis III");
  }

  @Test
  void putsTheLastNameLast() {
    assertThat(person("Ellis, Ray")).isEqualTo("Ray Ellis");
    assertThat(person("Ellis, Ray J.")).isEqualTo("Ray J. Ellis");
  }

  @Test
  void keepsTheCommasOfFirms() {
    assertThat(CanonicalName.of("Hart, Ellis & Moore", EntityType.ORGANIZATION))
        .isEqualTo("Hart, Ellis & Moore");
  }

  @Test
  void writesLegalFormsInOneWay() {
    assertThat(CanonicalName.of("Harlow Corp.", EntityType.ORGANIZATION)).isEqualTo("Harlow Corp");
    assertThat(CanonicalName.of("Harlow Corp", EntityType.ORGANIZATION)).isEqualTo("Harlow Corp");
    assertThat(CanonicalName.of("F.B.I.", EntityType.ORGANIZATION)).isEqualTo("F.B.I.");
  }

  @Test
  void seesNoInvisibleSigns() {
    assertThat(person("Ray\u200B El\u00ADlis\uFEFF")).isEqualTo("Ray Ellis");
  }
}
