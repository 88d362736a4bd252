package org.tidings.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRepairTest {

  @Test
  void takesOutWhatNobodySees() {
    assertThat(
            TextRepair.repaired(
                "Anna\u200B Kel\u00ADler\u200E signed\u2009it in\u00A0Bransk\uFEFF."))
        .isEqualTo("Anna Keller signed it in Bransk.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "led by An-|na Keller of the port|led by Anna|Keller of the port",
        "the Commis-|sion, which met|the Commission,|which met",
        "on Tues-|day.|on Tuesday.|",
        "the long-|term plan of it|the long-term|plan of it",
        "a state-|owned bank|a state-owned|bank",
        "the 30-|year loan|the 30-year|loan",
        "the Anglo-|American pact|the Anglo-American|pact",
        "a trade-|off or a trade-off here|a trade-off|or a trade-off here"
      })
  void makesWordsWholeThatWereHyphenatedAtLineEnds(String columns) {
    String[] parts = columns.split("\\|", -1);
    String wrapped = parts[0] + "\n" + parts[1];
    String whole = parts[3].isEmpty() ? parts[2] : parts[2] + "\n" + parts[3];
    assertThat(TextRepair.repaired(wrapped)).isEqualTo(whole);
  }

  @Test
  void knowsAWordFromElsewhereInTheText() {
    assertThat(TextRepair.repaired("The part-\nner of Keller left. Her partner is gone."))
        .isEqualTo("The partner\nof Keller left. Her partner is gone.");
  }

  @Test
  void dividesNoParagraphByALineEnd() {
    assertThat(TextRepair.repaired("It met on Tues-\nday\nand on Wednesday."))
        .isEqualTo("It met on Tuesday\nand on Wednesday.");
  }

  @ParameterizedTest
  @CsvSource({
    "Shell bought Nadel.Bosch sold Corvix.,Shell bought Nadel. Bosch sold Corvix.",
    "He had won.“We are glad.”,He had won. “We are glad.”",
    "Will it sail?Podcast One ship left.,Will it sail?Podcast One ship left."
  })
  void partsSentencesThatLackABlank(String glued, String parted) {
    assertThat(TextRepair.repaired(glued)).isEqualTo(parted);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Booking.Com bought Nadel in Bransk.",
        "See www.example.Org for it.",
        "The file harbour.Plan.txt is lost.",
        "The U.S.Navy left.",
        "Write to anna.Keller@example.org today.",
        "It ended. The rest - of it - came 1. in May.",
        "He came 2. of all, and 3. of none."
      })
  void leavesAloneWhatIsWhole(String text) {
    assertThat(TextRepair.repaired(text)).isEqualTo(text);
  }

  @Test
  void letsNoNumberOfAListEndTheSentence() {
    assertThat(
            TextRepair.repaired("They agreed on this: 1. a ceasefire, 2. a pact and 3. a patrol."))
        .isEqualTo("They agreed on this: 1) a ceasefire, 2) a pact and 3) a patrol.");
  }

  @Test
  void repairsNothingTwice() {
    String once = TextRepair.repaired("An-\nna won.Keller lost, said 1. a man, and 2. a wo-\nman.");
    assertThat(TextRepair.repaired(once)).isEqualTo(once);
  }
}
