package org.tidings.article.boilerplate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoilerplateTest {

  @Test
  void leavesAnArticleWhole() {
    String[] article = {
      "Island votes to build a second harbour",
      "The parliament of the island voted on Tuesday to build a second harbour.",
      "What happens next?",
      "Work begins in May, the minister said. \"We have waited long enough.\"",
      "Who pays",
      "The bank will lend half of the money.",
    };
    assertThat(kept(article)).containsExactly(article);
  }

  @Test
  void dropsABoxWithItsTitleAndItsSlogans() {
    assertThat(
            kept(
                "The parliament of the island voted on Tuesday to build a second harbour.",
                "The Planet",
                "Look beyond the headline. Get the facts and a second opinion.",
                "Sign up for the Planet's free newsletters",
                "From the morning briefing to the weekend quiz, get it all delivered to your inbox.",
                "Explore the archive",
                "The bank will lend half of the money."))
        .containsExactly(
            "The parliament of the island voted on Tuesday to build a second harbour.",
            "The bank will lend half of the money.");
  }

  @Test
  void dropsALeadThatIsRepeated() {
    String lead = "The parliament of the island voted on Tuesday to build a second harbour.";
    assertThat(
            kept(
                "Island votes",
                lead,
                "The bank will pay.",
                lead.toUpperCase(java.util.Locale.ROOT)))
        .containsExactly("Island votes", lead, "The bank will pay.");
  }

  @Test
  void dropsWhatTheOutletSaysInItsOwnName() {
    String lead = "The parliament of the island voted on Tuesday to build a second harbour.";
    for (String note :
        List.of(
            "Editor's note: Ivo Brandt regularly incites hatred and has threatened fishermen.",
            "EDITOR’S NOTE — Ivo Brandt owns a part of the Planet.",
            "*Editors' Note: The Planet has asked Ivo Brandt for an answer.*",
            "Note to readers: The Planet will not print on Friday.",
            "CORRECTION: Ivo Brandt sold the dock in May, not in June.",
            "Correction (May 3): Ivo Brandt sold the dock in May.",
            "Clarification - Ivo Brandt did not buy the pier.",
            "This story was first published by the Harbour Wire.",
            "This article has been updated to say that Ivo Brandt sold the dock.",
            "An earlier version of this article misstated who owns the dock.",
            "Follow Lena Marsh on Twitter @lenamarsh.",
            "Lena Marsh and Tom Reed contributed to this report.")) {
      assertThat(kept(lead, note)).as(note).containsExactly(lead);
    }
  }

  @Test
  void keepsWhatIsOnlyAboutNotes() {
    String[] article = {
      "The editor's note angered Ivo Brandt, who sued the Planet.",
      "Correction officers guard the prison on the island.",
      "This story is not over, the mayor said.",
      "Follow the river to the mill, and you see the dam that Brandt built.",
      "(The mayor left the hall before the vote.)",
      "The bank will lend half of the money.",
    };
    assertThat(kept(article)).containsExactly(article);
  }

  @Test
  void dropsTheNoteUnderALabelAndWhatIsSetApartBelowTheArticle() {
    String lead = "The parliament of the island voted on Tuesday to build a second harbour.";
    assertThat(kept(lead, "Editor's note", "Ivo Brandt regularly threatens fishermen."))
        .containsExactly(lead);
    assertThat(
            kept(
                lead,
                "_Ivo Brandt regularly threatens fishermen._",
                "[The Planet belongs to the Brandt family.]"))
        .containsExactly(lead);
    assertThat(kept(lead, "[The Planet belongs to Brandt.]", "The bank will pay half of it."))
        .hasSize(3);
  }

  @Test
  void keepsAShortSentenceThatIsSaidTwice() {
    assertThat(kept("Thank you.", "It is good to be here.", "Thank you.")).hasSize(3);
  }

  @Test
  void dropsAListOfOtherArticlesAfterItsHeading() {
    assertThat(
            kept(
                "The bank will lend half of the money.",
                "Related articles",
                "Fishermen block the old harbour",
                "Five facts about the island",
                "The vote was the third in a year."))
        .containsExactly(
            "The bank will lend half of the money.", "The vote was the third in a year.");
  }

  @Test
  void dropsABulletedListOfHeadlines() {
    assertThat(
            kept(
                "The bank will lend half of the money.",
                "-",
                "Fishermen block the old harbourVideo Boats in a row at dawn",
                "-",
                "Is the island sinking?Explainer What the tide tells",
                "-",
                "The week in pictures"))
        .containsExactly("The bank will lend half of the money.");
  }

  @Test
  void keepsABulletedListOfSentences() {
    String[] list = {
      "The plan has two parts.",
      "•",
      "A mole of stone will be built in the north.",
      "•",
      "The old harbour will be closed in the autumn.",
    };
    assertThat(kept(list)).contains(list[2], list[4]);
  }

  @Test
  void neverDropsTheHeadlineForItsNeighbour() {
    assertThat(kept("Island votes", "Share this article", "The island voted on Tuesday."))
        .containsExactly("Island votes", "The island voted on Tuesday.");
  }

  private static List<String> kept(String... paragraphs) {
    var dropped = Boilerplate.find(List.of(paragraphs));
    return IntStream.range(0, paragraphs.length)
        .filter(i -> !dropped.containsKey(i))
        .mapToObj(i -> paragraphs[i])
        .toList();
  }
}
