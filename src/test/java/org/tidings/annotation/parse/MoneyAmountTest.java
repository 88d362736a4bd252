package org.tidings.annotation.parse;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.parse.tree.Tree;

/** Tokens are written as {@code word/TAG}. */
class MoneyAmountTest {

  private final List<List<CoreLabel>> parsed = new ArrayList<>();

  /**
   * What the parser is given, and the head of each word of the sentence if all hang on the last.
   */
  private String spoken(String tagged) {
    TreeParser parser = new TreeParser(this::hangAllOnTheLast);
    parser.parse(tokens(tagged));
    return String.join(" ", parsed.get(0).stream().map(CoreLabel::word).toList());
  }

  private Tree hangAllOnTheLast(List<CoreLabel> tokens) {
    parsed.add(tokens);
    Tree tree = new Tree(tokens.size());
    for (int i = 0; i < tokens.size() - 1; i++) {
      tree.attach(i, tokens.size() - 1, tokens.get(i).word());
    }
    tree.attach(tokens.size() - 1, Tree.NO_HEAD, "root");
    return tree;
  }

  private static List<CoreLabel> tokens(String tagged) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String item : tagged.split(" ", -1)) {
      String[] parts = item.split("/", -1);
      CoreLabel token = new CoreLabel();
      token.setWord(parts[0]);
      token.setLemma(parts[0]);
      token.setTag(parts[1]);
      tokens.add(token);
    }
    return tokens;
  }

  @Test
  void isSpokenWithTheSignLast() {
    assertThat(spoken("It/PRP paid/VBD $/$ 1.9/CD million/CD in/IN May/NNP"))
        .isEqualTo("It paid 1.9 million dollars in May");
  }

  @Test
  void isSpokenInTheSingularBeforeANoun() {
    assertThat(spoken("a/DT $/$ 500/CD reward/NN")).isEqualTo("a 500 dollar reward");
  }

  @Test
  void leavesASignWithoutANumberAlone() {
    assertThat(spoken("the/DT $/$ sign/NN")).isEqualTo("the $ sign");
  }

  @Test
  void givesTheEdgesBackToTheTokensThatWereSpoken() {
    Tree tree = new TreeParser(this::hangAllOnTheLast).parse(tokens("It/PRP paid/VBD $/$ 5/CD"));
    assertThat(tree.head(2)).isEqualTo(Tree.NO_HEAD);
    assertThat(tree.head(3)).isEqualTo(2);
    assertThat(tree.relation(3)).isEqualTo("5");
  }
}
