package org.tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CopySearchTest {

  /** Sentences of ten words each, the same for the same seed. */
  private static List<String> text(int seed, int sentences) {
    Random random = new Random(seed);
    return IntStream.range(0, sentences)
        .mapToObj(
            i ->
                String.join(
                    " ", IntStream.range(0, 10).mapToObj(w -> "w" + random.nextInt(5000)).toList()))
        .toList();
  }

  private static SketchedArticle article(String iri, String date, List<String> sentences) {
    return new SketchedArticle(iri, "1", date, Sketch.of(sentences));
  }

  private static List<String> joined(List<String> one, List<String> other) {
    List<String> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  @Test
  void findsTextsThatWereCutOrAddedTo() {
    List<String> agency = text(1, 30);
    assertThat(
            CopySearch.originals(
                List.of(
                    article("agency", "2024-11-01", agency),
                    article("cut", "2024-11-02", agency.subList(0, 15)),
                    article("longer", "2024-11-03", joined(text(2, 15), agency)),
                    article("other", "2024-11-03", text(3, 30)))))
        .isEqualTo(Map.of("cut", "agency", "longer", "agency"));
  }

  @Test
  void doesNotMindCaseAndPunctuation() {
    List<String> agency = text(1, 10);
    List<String> printed =
        agency.stream().map(it -> "\u201c" + it.toUpperCase(Locale.ROOT) + "!\u201d").toList();
    assertThat(
            CopySearch.originals(
                List.of(article("a", "2024-11-01", agency), article("b", "2024-11-02", printed))))
        .containsEntry("b", "a");
  }

  @Test
  void takesTheEarliestForTheOriginalWhateverTheOrder() {
    List<String> agency = text(1, 20);
    List<SketchedArticle> articles =
        new ArrayList<>(
            List.of(
                article("undated", "", agency),
                article("late", "2024-11-09", agency),
                article("y-first", "2024-11-01", agency),
                article("z-first", "2024-11-01", agency)));
    for (int i = 0; i < 8; i++) {
      Collections.shuffle(articles, new Random(i));
      assertThat(CopySearch.originals(articles))
          .isEqualTo(Map.of("undated", "y-first", "late", "y-first", "z-first", "y-first"));
    }
  }

  @Test
  void doesNotJoinWhatIsDifferentByAChain() {
    List<String> first = text(1, 20);
    List<String> last = text(2, 20);
    List<String> between = joined(first.subList(0, 10), last.subList(0, 10));
    assertThat(
            CopySearch.originals(
                List.of(
                    article("first", "2024-11-01", first),
                    article("between", "2024-11-02", between),
                    article("last", "2024-11-03", last))))
        .isEqualTo(Map.of("between", "first"));
  }

  @Test
  void takesNoLongArticleForACopyOfANoticeThatItQuotes() {
    List<String> notice = text(1, 10);
    assertThat(
            CopySearch.originals(
                List.of(
                    article("notice", "2024-11-01", notice),
                    article("report", "2024-11-02", joined(text(2, 90), notice)))))
        .isEmpty();
  }

  @Test
  void takesNothingForACopyBecauseOfWhatStandsEverywhere() {
    List<String> everywhere = text(99, 4);
    List<SketchedArticle> articles =
        IntStream.range(100, 200)
            .mapToObj(i -> article("a" + i, "2024-11-01", joined(text(i, 30), everywhere)))
            .toList();
    assertThat(CopySearch.originals(articles)).isEmpty();
  }

  @Test
  void findsHoweverManyCopies() {
    List<String> agency = text(1, 20);
    List<SketchedArticle> articles =
        IntStream.range(100, 300).mapToObj(i -> article("a" + i, "2024-11-01", agency)).toList();
    assertThat(CopySearch.originals(articles)).hasSize(199).containsValue("a100");
  }

  @Test
  void takesNoPhraseForACopy() {
    assertThat(
            CopySearch.originals(
                List.of(
                    article("a", "2024-11-01", List.of("The minister said no more on Tuesday.")),
                    article("b", "2024-11-02", List.of("The minister said no more on Tuesday.")))))
        .isEmpty();
    assertThat(
            CopySearch.originals(List.of(article("a", "", List.of()), article("b", "", List.of()))))
        .isEmpty();
  }

  @Test
  void samplesAQuarterOfTheRunsOfWords() {
    assertThat(Sketch.of(text(5, 400)).size()).isBetween(850, 1150);
  }
}
