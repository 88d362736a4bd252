package org.tidings.relation.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.tidings.relation.confidence.KernelModel.Target;

class KernelModelTest {

  // Each feature alone says yes; both together say no.
  private static final KernelModel MODEL =
      new KernelModel(
          List.of("left", "right"),
          List.of(new int[] {0}, new int[] {1}, new int[] {0, 1}),
          List.of(new Target(0, new float[] {3, 3, -5}, 1, 0)));

  private static double likelihood(String... features) {
    return MODEL.likelihoods(Set.of(features))[0];
  }

  @Test
  void tellsWhatTwoFeaturesSayTogetherFromWhatEachSays() {
    assertThat(likelihood("left")).isGreaterThan(0.5);
    assertThat(likelihood("right")).isGreaterThan(0.5);
    assertThat(likelihood("left", "right")).isLessThan(0.5);
  }

  @Test
  void takesNoNoticeOfNamesItDoesNotKnow() {
    assertThat(MODEL.likelihoods(Set.of("left", "new")))
        .isEqualTo(MODEL.likelihoods(Set.of("left")));
    assertThat(likelihood()).isStrictlyBetween(0.0, 1.0);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    MODEL.write(file);

    KernelModel read = KernelModel.read(new ByteArrayInputStream(file.toByteArray()));

    assertThat(read.likelihoods(Set.of("left", "right")))
        .isEqualTo(MODEL.likelihoods(Set.of("left", "right")));
  }

  @Property(tries = 1000)
  void isMostAlikeToItself(@ForAll @IntRange(min = 1, max = 200) int size) {
    assertThat(KernelModel.kernel(size, size, size)).isCloseTo(1, within(1e-9));
    assertThat(KernelModel.kernel(size - 1, size, size)).isLessThan(1);
  }

  @Test
  void hasALearnedModelThatHoldsAVerbWithItsObjectForLikelierThanAFragment() {
    Judge judge = Judge.learned();
    Judge.Judgement whole =
        judge.of(
            Set.of(
                "kind=open",
                "rule=object",
                "predicate=root",
                "root confirmed",
                "subject=person",
                "object=organization",
                "arcs=confirmed confirmed"));
    Judge.Judgement fragment =
        judge.of(
            Set.of(
                "kind=open",
                "rule=oblique",
                "predicate=dep",
                "dep doubtful",
                "subject=pronoun",
                "object=thing",
                "arcs=doubtful doubtful"));

    assertThat(whole.confidence()).isGreaterThan(fragment.confidence());
    assertThat(whole.worth()).isGreaterThan(fragment.worth());
  }
}
