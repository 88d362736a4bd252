package org.tidings.identity.name.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

class ShortNamesTest {

  private static final Sentence SENTENCE =
      ParsedText.sentence(
          "Jews|NNPS|3|nsubj|MISC Against|IN|3|case|MISC Hale|NNP|4|nsubj|MISC met|VBD|0|root"
              + " Hale|NNP|4|obj|MISC .|.|4|punct");

  private static boolean areJoined(Set<Integer> borne) {
    List<NameMention> names =
        List.of(mention(0, 3, EntityType.WORK), mention(4, 5, EntityType.OTHER));
    DisjointSets groups = new DisjointSets(names.size());
    new ShortNames(names, groups).join(borne);
    return groups.of(0) == groups.of(1);
  }

  private static NameMention mention(int begin, int end, EntityType type) {
    return new NameMention(SENTENCE, 0, begin, end, type, Optional.empty(), Source.TAGGED);
  }

  @Test
  void joinsWhatALongerNameEndsWith() {
    assertThat(areJoined(Set.of())).isTrue();
  }

  @Test
  void aSloganIsNoNameOfThePersonWhoBearsItsEnd() {
    assertThat(areJoined(Set.of(1))).isFalse();
  }
}
