package org.tidings.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.cli.terminal.Prose.Definition;

class ProseTest {

  @Test
  void wrapsAtBlanks() {
    assertThat(Prose.wrap("one two  three\nfour", 9)).containsExactly("one two", "three", "four");
  }

  @Test
  void keepsLongWordsWhole() {
    assertThat(Prose.wrap("a abcdefghij b", 5)).containsExactly("a", "abcdefghij", "b");
  }

  @Test
  void letsNoNameCommandTheTerminal() {
    assertThat(Prose.printable("a\u001b[2Jb\n c")).isEqualTo("a\uFFFD[2Jb c");
  }

  @Test
  void putsAnExplanationBelowATermThatIsTooLong() {
    String text =
        Prose.definitions(
            List.of(
                new Definition("short", "first words second"),
                new Definition("quite-a-long-term-indeed", "below")),
            30);
    assertThat(text.lines())
        .containsExactly(
            "  short             first",
            "                    words",
            "                    second",
            "  quite-a-long-term-indeed",
            "                    below");
  }
}
