package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.Token;

/**
 * The way through the tree from one token up to a common governor and down to another.
 *
 * @param steps relations: {@code <nsubj} upwards, {@code >obl:in} downwards
 * @param inner the tokens between the two ends, in the order of the way
 * @param top index of the common governor
 */
public record DependencyPath(List<String> steps, List<Integer> inner, int top) {

  public DependencyPath {
    steps = List.copyOf(steps);
    inner = List.copyOf(inner);
  }

  /** The way between two tokens; without steps if the sentence was not parsed. */
  public static DependencyPath between(SentenceWords words, int from, int to) {
    List<Integer> up = words.upwards(from);
    List<Integer> down = words.upwards(to);
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < down.size(); i++) {
      places.put(down.get(i), i);
    }
    for (int i = 0; i < up.size(); i++) {
      Integer place = places.get(up.get(i));
      if (place != null) {
        return of(words, up.subList(0, i), down.subList(0, place), up.get(i));
      }
    }
    return new DependencyPath(List.of(), List.of(), from);
  }

  private static DependencyPath of(
      SentenceWords words, List<Integer> up, List<Integer> down, int top) {
    List<String> steps = new ArrayList<>();
    List<Integer> inner = new ArrayList<>();
    for (int i = 0; i < up.size(); i++) {
      steps.add("<" + label(words, up.get(i)));
      if (i > 0) {
        inner.add(up.get(i));
      }
    }
    if (!up.isEmpty() && !down.isEmpty()) {
      inner.add(top);
    }
    for (int i = down.size() - 1; i >= 0; i--) {
      steps.add(">" + label(words, down.get(i)));
      if (i > 0) {
        inner.add(down.get(i));
      }
    }
    return new DependencyPath(steps, inner, top);
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
