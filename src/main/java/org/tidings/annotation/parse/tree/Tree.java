package org.tidings.annotation.parse.tree;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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

  /** Hangs a noun on the verb that it is the subject of, which may be passive. */
  void attachSubject(int noun, int verb) {
    attach(noun, verb, hasChild(verb, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  /** Index of the token's governor, or {@link #NO_HEAD}. */
  public int head(int token) {
    return heads[token];
  }

  /** Indexes of the tokens that a token governs, ascending, as it is when this is called. */
  List<Integer> children(int token) {
    return IntStream.range(0, heads.length).filter(i -> heads[i] == token).boxed().toList();
  }

  /** Whether the token's edge has one of these labels. */
  boolean is(int token, String... labels) {
    return Set.of(labels).contains(relations[token]);
  }

  /** Whether a token governs one by an edge with one of these labels. */
  boolean hasChild(int token, String... labels) {
    return child(token, labels).isPresent();
  }

  /** The first token that a token governs by an edge with one of these labels. */
  Optional<Integer> child(int token, String... labels) {
    return children(token).stream().filter(it -> is(it, labels)).findFirst();
  }

  /** Label of the token's edge, or {@link #NO_RELATION}. */
  public String relation(int token) {
    return relations[token];
  }
}
