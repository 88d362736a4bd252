package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hangs the parts of a name with small words inside together, where the parser hangs them on
 * different words: in <i>leads the Coalition to End Hunger</i> nobody leads anything in order to
 * end it.
 */
final class OneName {

  private static final Set<String> TYPES = Set.of("ORGANIZATION", "MISC");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private OneName(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Mends the tree of a sentence whose names are tagged. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    OneName names = new OneName(tokens, tree);
    int begin = 0;
    while (begin < tokens.size()) {
      int end = names.end(begin);
      if (names.hasSmallWord(begin, end)) {
        names.hangTogether(begin, end);
      }
      begin = end;
    }
  }

  // After the last word of the same type.
  private int end(int begin) {
    String type = tokens.get(begin).ner();
    int end = begin + 1;
    while (end < tokens.size() && type != null && type.equals(tokens.get(end).ner())) {
      end++;
    }
    return end;
  }

  private boolean hasSmallWord(int begin, int end) {
    return end - begin > 2
        && TYPES.contains(tokens.get(begin).ner())
        && IntStream.range(begin + 1, end - 1)
            .anyMatch(i -> Character.isLowerCase(tokens.get(i).word().codePointAt(0)));
  }

  private void hangTogether(int begin, int end) {
    List<Integer> tops =
        IntStream.range(begin, end)
            .filter(i -> !isWithin(tree.head(i), begin, end))
            .boxed()
            .toList();
    boolean isRoot = tops.stream().anyMatch(top -> tree.head(top) == Tree.NO_HEAD);
    if (tops.size() < 2 || isRoot) {
      return;
    }
    int head = tops.get(0);
    for (int top : tops.subList(1, tops.size())) {
      tree.attach(top, head, "nmod");
    }
    IntStream.range(0, tokens.size())
        .filter(i -> !isWithin(i, begin, end) && tree.head(i) != head)
        .filter(i -> isWithin(tree.head(i), begin, end))
        .forEach(i -> tree.attach(i, head, tree.relation(i)));
  }

  private static boolean isWithin(int token, int begin, int end) {
    return begin <= token && token < end;
  }
}
