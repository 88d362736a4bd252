package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hangs a noun on the name right behind it that it tells the kind of: in <i>The group Oro sued</i>
 * the parser gives the verb two subjects.
 */
final class NounOfName {

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private NounOfName(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  static void mend(List<CoreLabel> tokens, Tree tree) {
    NounOfName nouns = new NounOfName(tokens, tree);
    for (int i = 1; i + 1 < tokens.size(); i++) {
      nouns.mend(i);
    }
  }

  private void mend(int noun) {
    if (!tokens.get(noun).tag().equals("NN")
        || !tree.is(noun, "nsubj", "nsubj:pass")
        || !tokens.get(noun - 1).lemma().equals("the")) {
      return;
    }
    int end = noun + 1;
    while (end < tokens.size() && tokens.get(end).tag().startsWith("NNP")) {
      end++;
    }
    int name = end - 1;
    if (name == noun || tree.head(name) != tree.head(noun) || !tree.is(name, tree.relation(noun))) {
      return;
    }
    IntStream.range(0, noun)
        .filter(i -> tree.head(i) == noun)
        .forEach(i -> tree.attach(i, name, tree.relation(i)));
    tree.attach(noun, name, "compound");
  }
}
