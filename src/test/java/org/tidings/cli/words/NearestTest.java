package org.tidings.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> COMMANDS = List.of("build", "query", "export", "why", "stats");

  @Test
  void findsAWordWithASwap() {
    assertThat(Nearest.to("biuld", COMMANDS)).contains("build");
  }

  @Test
  void findsAWordWithALetterLeftOut() {
    assertThat(Nearest.to("expot", COMMANDS)).contains("export");
  }

  @Test
  void findsAWordByItsBeginning() {
    assertThat(Nearest.to("STAT", COMMANDS)).contains("stats");
  }

  @Test
  void suggestsNothingForSomethingElse() {
    assertThat(Nearest.to("serve", COMMANDS)).isEmpty();
  }
}
