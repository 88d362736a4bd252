package org.tidings.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;

class LiteralsTest {

  @Test
  void writesUnicodeComposed() {
    assertThat(Literals.clean("Herme\u0300s")).isEqualTo("Herm\u00E8s");
  }

  @Test
  void keepsWhatNoSyntaxCanCarryOut() {
    assertThat(Literals.clean("a\u0000b\nc\uD800d\uFFFEe")).isEqualTo("a b c\uFFFDd\uFFFDe");
    assertThat(Literals.clean("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void typesTimesByWhatTheySay() {
    assertThat(Literals.time("2024-11-06").map(Node::getLiteralDatatypeURI).orElse(""))
        .endsWith("#date");
    assertThat(Literals.time("2024-11").map(Node::getLiteralDatatypeURI).orElse(""))
        .endsWith("#gYearMonth");
    assertThat(Literals.time("2024").map(Node::getLiteralDatatypeURI).orElse(""))
        .endsWith("#gYear");
  }

  @Test
  void knowsNoDayThatDoesNotExist() {
    assertThat(Literals.time("2024-02-30")).isEmpty();
    assertThat(Literals.time("P3D")).isEmpty();
    assertThat(Literals.time("2024-13")).isEmpty();
    assertThat(Literals.time("202X")).isEmpty();
  }
}
