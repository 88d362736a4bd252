package org.tidings.annotation;

import java.util.Arrays;

/** A dependency tree over the tokens of a sentence, being made. Not thread-safe. */
final class Tree {

  private final int[] heads;
  private final String[] relations;

  /** A tree of so many tokens without edges, as for a sentence that is not parsed. */
  Tree(int size) {
    heads = new int[size];
    relations = new String[size];
    Arrays.fill(heads, Token.NO_HEAD);
    Arrays.fill(relations, Token.NO_RELATION);
  }

  void attach(int dependent, int head, String relation) {
    heads[dependent] = head;
    relations[dependent] = relation;
  }

  /** Index of the token's governor, or {@link Token#NO_HEAD}. */
  int head(int token) {
    return heads[token];
  }

  /** Label of the token's edge, or {@link Token#NO_RELATION}. */
  String relation(int token) {
    return relations[token];
  }
}
