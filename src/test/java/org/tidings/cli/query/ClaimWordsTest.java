package org.tidings.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tidings.article.Span;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.SourceSentence;
import org.tidings.query.graph.Term;

class ClaimWordsTest {

  private static final Optional<String> MINISTRY = Optional.of("South Korea's defence ministry");

  @Test
  void tellsWhoDeniesItAndWhen() {
    assertThat(ClaimWords.of(evidence("Speech", "Negative", "Certain", MINISTRY, "")))
        .isEqualTo("denied by South Korea's defence ministry, 14 November 2024");
  }

  @Test
  void tellsWhomItWasToldAndWhenItHappened() {
    assertThat(ClaimWords.of(evidence("Speech", "Positive", "Possible", MINISTRY, "2024-06")))
        .isEqualTo(
            "said by South Korea's defence ministry, as possible, 14 November 2024, of June 2024");
  }

  @Test
  void tellsTheArticlesOwnVoiceFromASourceAndABelief() {
    assertThat(ClaimWords.of(evidence("OwnVoice", "Positive", "Intended", MINISTRY, "2025")))
        .isEqualTo(
            "stated in the article's own voice, as intended or to come, 14 November 2024, of 2025");
    assertThat(ClaimWords.of(evidence("Source", "Positive", "Certain", MINISTRY, "")))
        .startsWith("reported by South Korea's defence ministry");
    assertThat(ClaimWords.of(evidence("Belief", "Negative", "Certain", Optional.empty(), "")))
        .startsWith("believed not to be so by somebody unnamed");
  }

  @Test
  void leavesThePastUnsaidAndTellsWhatIsToComeOnce() {
    assertThat(ClaimWords.of(inTense("Certain", "Past")))
        .isEqualTo("stated in the article's own voice, 14 November 2024");
    assertThat(ClaimWords.of(inTense("Certain", "Present")))
        .isEqualTo("stated in the article's own voice, in the present tense, 14 November 2024");
    assertThat(ClaimWords.of(inTense("Probable", "Future")))
        .contains("own voice, as likely, in the future tense, 14");
    assertThat(ClaimWords.of(inTense("Intended", "Future")))
        .contains("own voice, as intended or to come, 14");
  }

  private static Evidence inTense(String modality, String tense) {
    return evidence("OwnVoice", "Positive", modality, Optional.empty(), "", tense);
  }

  private static Evidence evidence(
      String attribution, String polarity, String modality, Optional<String> speaker, String time) {
    return evidence(attribution, polarity, modality, speaker, time, "Past");
  }

  private static Evidence evidence(
      String attribution,
      String polarity,
      String modality,
      Optional<String> speaker,
      String time,
      String tense) {
    String article = "http://localhost:3030/article/x";
    return new Evidence(
        "http://localhost:3030/evidence/1",
        new SourceSentence(
            article + "#sentence_0_23",
            "/article/x#sentence_0_23",
            "It did not send shells.",
            Optional.of(new Span(0, 23)),
            Optional.empty()),
        new Source(article, "/article/x", "x", "", "", "", "2024-11-14", ""),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        speaker.map(it -> new Term("http://localhost:3030/entity/o", "", it, NodeKind.OTHER)),
        Optional.empty(),
        attribution,
        polarity.equals("Positive"),
        modality,
        time,
        Optional.empty(),
        0.8,
        0.6,
        "object",
        "did not send",
        List.of(),
        tense);
  }
}
