package org.tidings.annotation.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.TaggedTokens;
import org.tidings.annotation.parse.tree.Tree;

/** Each word of a sentence is written as word/tag/name. */
class BracketedAcronymTest {

  private static List<CoreLabel> tokens(String sentence) {
    return TaggedTokens.of(sentence);
  }

  @Test
  void lettersInBracketsAfterANameAreTakenOutAndHungOnIt() {
    List<CoreLabel> tokens =
        tokens("Harlow/NNP/O Agency/NNP/O (/-LRB-/O HFA/NNP/O )/-RRB-/O sued/VBD/O Voss/NNP/O");
    List<BracketedAcronym> found = BracketedAcronym.in(tokens);
    assertThat(found).containsExactly(new BracketedAcronym(1, 3));
    List<Integer> words = new ArrayList<>(IntStream.range(0, tokens.size()).boxed().toList());
    found.get(0).takeOut(words);
    assertThat(words).containsExactly(0, 1, 5, 6);
    Tree tree = new Tree(tokens.size());
    found.get(0).attachTo(tree);
    assertThat(tree.head(3)).isEqualTo(1);
    assertThat(tree.head(2)).isEqualTo(3);
    assertThat(tree.head(4)).isEqualTo(3);
  }

  @Test
  void remarksAgesAndPartiesStay() {
    assertThat(
            BracketedAcronym.in(
                tokens("Ann/NNP/O Hale/NNP/O (/-LRB-/O Labour/NNP/O )/-RRB-/O won/VBD/O")))
        .isEmpty();
    assertThat(BracketedAcronym.in(tokens("Hale/NNP/O (/-LRB-/O 34/CD/O )/-RRB-/O won/VBD/O")))
        .isEmpty();
    assertThat(
            BracketedAcronym.in(tokens("a/DT/O firm/NN/O (/-LRB-/O HFA/NNP/O )/-RRB-/O won/VBD/O")))
        .isEmpty();
  }
}
