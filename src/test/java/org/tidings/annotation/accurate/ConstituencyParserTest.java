package org.tidings.annotation.accurate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.parse.tree.Tree;

/** The conversion; the parser's own model is not there when tests run. */
class ConstituencyParserTest {

  private static List<String> converted(String phrases) {
    edu.stanford.nlp.trees.Tree found = edu.stanford.nlp.trees.Tree.valueOf(phrases);
    Tree tree = new ConstituencyParser(tokens -> found).parse(found.taggedLabeledYield());
    List<String> edges = new ArrayList<>();
    for (int i = 0; i < found.getLeaves().size(); i++) {
      edges.add(tree.head(i) + " " + tree.relation(i));
    }
    return edges;
  }

  @Test
  void turnsPhrasesIntoBasicDependencies() {
    assertThat(
            converted(
                "(ROOT (S (NP (DT The) (NN pact)) (VP (VBD was) (VP (VBN signed) (PP (IN by)"
                    + " (NP (NNP Kim))))) (. .)))"))
        .containsExactly(
            "1 det", "3 nsubj:pass", "3 aux:pass", "-1 root", "5 case", "3 obl", "3 punct");
  }

  @Test
  void givesEveryTokenAPlaceInOneTree() {
    assertThat(converted("(ROOT (FRAG (NP (NNP Hanoi)) (: --) (NP (CD 5) (NNP May))))"))
        .filteredOn(edge -> edge.startsWith("-1"))
        .hasSize(1);
  }
}
