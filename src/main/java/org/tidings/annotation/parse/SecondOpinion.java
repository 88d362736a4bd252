package org.tidings.annotation.parse;

import java.util.BitSet;
import java.util.Set;
import org.tidings.annotation.parse.tree.Tree;

/**
 * Compares a tree of Universal Dependencies with one of Stanford Dependencies that another model
 * found for the same sentence: where they hang a word on different governors, one in two is wrong.
 */
public final class SecondOpinion {

  private static final Set<String> BEHIND_PREPOSITION = Set.of("pobj", "pcomp");
  private static final Set<String> FUNCTION_WORDS = Set.of("prep", "pobj", "pcomp", "possessive");

  private SecondOpinion() {}

  /** The tokens of {@code tree} whose governor {@code other} does not confirm. */
  public static BitSet doubts(Tree tree, Tree other, int size) {
    BitSet doubts = new BitSet();
    for (int i = 0; i < size; i++) {
      doubts.set(i, tree.head(i) != governor(other, i));
    }
    return doubts;
  }

  // Stanford Dependencies hang a noun on its preposition, and that on what it modifies.
  private static int governor(Tree other, int token) {
    int head = other.head(token);
    if (head == Tree.NO_HEAD || !BEHIND_PREPOSITION.contains(other.relation(token))) {
      return head;
    }
    int preposition = head;
    int above = other.head(preposition);
    boolean nested =
        above != Tree.NO_HEAD
            && FUNCTION_WORDS.contains(other.relation(preposition))
            && other.relation(above).equals("prep");
    return nested ? other.head(above) : above;
  }
}
