package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An amount of money with its sign before the number, which the parser reads better as it is
 * spoken: <i>$ 1.9 million</i> as <i>1.9 million dollars</i>, <i>a $ 500 reward</i> as <i>a 500
 * dollar reward</i>.
 *
 * @param order indexes of its tokens in the order in which they are spoken, the sign last
 * @param attributive whether a noun follows whose size or price it says
 */
record MoneyAmount(List<Integer> order, boolean attributive) {

  private static final Set<String> ATTRIBUTED =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "VBN", "VBG", "HYPH");

  /** The one that begins at {@code index} of the {@code indexes}; of no tokens if none does. */
  static MoneyAmount at(List<CoreLabel> tokens, List<Integer> indexes, int index) {
    List<Integer> spoken = new ArrayList<>();
    int next = index + 1;
    while (isSign(tokens.get(indexes.get(index))) && hasTag(tokens, indexes, next, Set.of("CD"))) {
      spoken.add(indexes.get(next));
      next++;
    }
    if (!spoken.isEmpty()) {
      spoken.add(indexes.get(index));
    }
    return new MoneyAmount(spoken, hasTag(tokens, indexes, next, ATTRIBUTED));
  }

  private static boolean isSign(CoreLabel token) {
    return token.tag().equals("$");
  }

  private static boolean hasTag(
      List<CoreLabel> tokens, List<Integer> indexes, int index, Set<String> tags) {
    return index < indexes.size() && tags.contains(tokens.get(indexes.get(index)).tag());
  }

  boolean isPresent() {
    return !order.isEmpty();
  }

  /** What the parser is told for one of its tokens: the number, and a word for the sign. */
  CoreLabel spoken(CoreLabel token) {
    if (!isPresent() || !isSign(token)) {
      return token;
    }
    CoreLabel word = new CoreLabel(token);
    word.setWord(attributive ? "dollar" : "dollars");
    word.setValue(word.word());
    word.setLemma("dollar");
    word.setTag(attributive ? "NN" : "NNS");
    return word;
  }
}
