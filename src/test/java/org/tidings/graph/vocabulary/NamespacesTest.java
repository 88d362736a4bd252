package org.tidings.graph.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NamespacesTest {

  @Test
  void putsTheResourcesOfAStoreUnderItsBase() {
    assertThat(Namespaces.under("https://kg.example/"))
        .containsAllEntriesOf(Namespaces.FIXED)
        .containsEntry("entity", "https://kg.example/entity/");
  }

  @Test
  void keepsTheOrderOfTheDocumentation() {
    assertThat(Namespaces.under("https://kg.example/").keySet())
        .startsWith("td", "rel", "role", "kind", "schema")
        .endsWith("article", "entity", "thing", "statement", "evidence");
  }

  @Test
  void refusesABaseThatWouldRunIntoItsNames() {
    assertThatThrownBy(() -> Namespaces.under("https://kg.example"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://kg.example");
  }

  @Test
  void expandsANameWithAKnownPrefix() {
    assertThat(Namespaces.expand("schema:spouse")).contains("https://schema.org/spouse");
    assertThat(Namespaces.expand("nobody:spouse")).isEmpty();
    assertThat(Namespaces.expand("spouse")).isEmpty();
  }
}
