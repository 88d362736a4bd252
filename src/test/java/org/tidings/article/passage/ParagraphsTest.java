package org.tidings.article.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void takesEachLineForAParagraph() {
    assertThat(paragraphs("A headline\r\nOne sentence. Another.\n\n  Indented. \u2028Last"))
        .containsExactly("A headline", "One sentence. Another.", "Indented.", "Last");
  }

  @Test
  void joinsLinesThatWereWrappedToAWidth() {
    assertThat(
            paragraphs(
                """
                The parliament of the island voted on Tuesday to build a second
                harbour. The bank will lend half of the money, and the rest is
                to come from taxes.
                The old harbour will be closed in the autumn, the minister told
                the members of the assembly.
                """))
        .hasSize(2)
        .first()
        .asString()
        .endsWith("to come from taxes.");
  }

  @Test
  void joinsALineThatStopsInsideOfASentence() {
    assertThat(paragraphs("The parliament of the island voted on Tuesday\nto build a harbour."))
        .hasSize(1);
  }

  @Test
  void keepsHeadlinesApart() {
    assertThat(
            paragraphs(
                """
                Island votes to build a second harbour in the north of the main island
                Fishermen block the old harbour with forty boats on a Tuesday morning
                Bank lends half of the money for a mole of stone and a lighthouse
                """))
        .hasSize(3);
  }

  @Test
  void dividesAtLongRunsOfBlanks() {
    assertThat(paragraphs("   First passage.  Still the first." + " ".repeat(300) + "The second"))
        .containsExactly("First passage.  Still the first.", "The second");
    assertThat(paragraphs("a\u00A0\u00A0\t  \u00A0b")).containsExactly("a", "b");
  }

  @Test
  void findsNothingInBlanks() {
    assertThat(paragraphs("")).isEmpty();
    assertThat(paragraphs(" \n\t\n\u00A0 \u3000")).isEmpty();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }
}
