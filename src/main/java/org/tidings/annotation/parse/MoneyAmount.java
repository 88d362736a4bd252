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
 * @param places of its tokens in the order in which they are spoken, the sign last
 * @param attributive whether a noun follows whose size or price it says
 */
record MoneyAmount(List<Integer> places, boolean attributive) {

  private static final Set<String> ATTRIBUTED =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "VBN", "VBG", "HYPH");

  /** The one that begins at {@code place} of the {@code indexes}; of no tokens if none does. */
  static MoneyAmount at(List<CoreLabel> tokens, List<Integer> indexes, int place) {
    List<Integer> spoken = new ArrayList<>();
    int next = place + 1;
    while (isSign(tokens.get(indexes.get(place))) && hasTag(tokens, indexes, next, Set.of("CD"))) {
      spoken.add(indexes.get(next));
      next++;
    }
    if (!spoken.isEmpty()) {
      spoken.add(indexes.get(place));
    }
    return new MoneyAmount(spoken, hasTag(tokens, indexes, next, ATTRIBUTED));
  }

  private static boolean isSign(CoreLabel token) {
    return token.tag().equals("$");
  }

  private static boolean hasTag(
      List<CoreLabel> tokens, List<Integer> indexes, int place, Set<String> tags) {
    return place < indexes.size() && tags.contains(tokens.get(indexes.get(place)).tag());
  }

  boolean isPresent() {
    return !places.isEmpty();
  }

  /** What the parser is told at one of its places: the number, and a word for the sign. */
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
