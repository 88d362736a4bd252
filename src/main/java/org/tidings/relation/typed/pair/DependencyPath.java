package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.Token;

/**
 * The path through the tree from one token up to a common governor and down to another.
 *
 * @param steps relations: {@code <nsubj} upwards, {@code >obl:in} downwards
 * @param tokens the tokens on it, both ends included
 * @param top index of the common governor
 */
public record DependencyPath(List<String> steps, List<Integer> tokens, int top) {

  public DependencyPath {
    steps = List.copyOf(steps);
    tokens = List.copyOf(tokens);
  }

  /** The path between two tokens; without steps if the sentence was not parsed. */
  public static DependencyPath between(SentenceWords words, int from, int to) {
    List<Integer> up = words.upwards(from);
    List<Integer> down = words.upwards(to);
    Map<Integer, Integer> indexes = new HashMap<>();
    for (int i = 0; i < down.size(); i++) {
      indexes.put(down.get(i), i);
    }
    for (int i = 0; i < up.size(); i++) {
      Integer index = indexes.get(up.get(i));
      if (index != null) {
        return of(words, up.subList(0, i), down.subList(0, index), up.get(i));
      }
    }
    return new DependencyPath(List.of(), List.of(from, to), from);
  }

  private static DependencyPath of(
      SentenceWords words, List<Integer> up, List<Integer> down, int top) {
    List<String> steps = new ArrayList<>();
    List<Integer> tokens = new ArrayList<>(up);
    tokens.add(top);
    for (int token : up) {
      steps.add("<" + label(words, token));
    }
    for (int i = down.size() - 1; i >= 0; i--) {
      steps.add(">" + label(words, down.get(i)));
      tokens.add(down.get(i));
    }
    return new DependencyPath(steps, tokens, top);
  }

  /** The tokens between the two ends. */
  public List<Integer> inner() {
    return tokens.size() < 3 ? List.of() : tokens.subList(1, tokens.size() - 1);
  }

  private static String label(SentenceWords words, int index) {
    Token token = words.sentence().token(index);
    String preposition = words.preposition(index);
    boolean oblique = token.is("nmod", "obl", "conj", "advcl", "acl", "nmod:poss");
    return oblique && !preposition.isEmpty() && !token.is("nmod:poss")
        ? token.relation() + ":" + preposition
        : token.relation();
  }

  public String relations() {
    return String.join("", steps);
  }
}
