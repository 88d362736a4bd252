package org.tidings.annotation.parse;

import java.util.Arrays;

/** A dependency tree over the tokens of a sentence, being made. Not thread-safe. */
public final class Tree {

  /** The head of a token that nothing governs. */
  public static final int NO_HEAD = -1;

  /** The relation of a token in a sentence that was not parsed. */
  public static final String NO_RELATION = "";

  private final int[] heads;
  private final String[] relations;

  /** A tree of so many tokens without edges, as for a sentence that is not parsed. */
  public Tree(int size) {
    heads = new int[size];
    relations = new String[size];
    Arrays.fill(heads, NO_HEAD);
    Arrays.fill(relations, NO_RELATION);
  }

  /** Hangs a token on its governor, or on {@link #NO_HEAD}. */
  public void attach(int dependent, int head, String relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }

  /** Index of the token's governor, or {@link #NO_HEAD}. */
  public int head(int token) {
    return heads[token];
  }

  /** Label of the token's edge, or {@link #NO_RELATION}. */
  public String relation(int token) {
    return relations[token];
  }
}
