package org.tidings.annotation.neural;

import java.util.Arrays;

/**
 * A stack, a buffer and the arcs made so far. Tokens are numbered from 1, the root is 0. Not
 * thread-safe.
 */
final class ParserState {

  /** Instead of a token that is not there. */
  static final int NONE = -1;

  private final int size;
  private final int[] stack;
  private int depth;
  private int next = 1;
  private final int[] heads;
  private final int[] labels;
  // The outermost child on each side and its inner neighbour; arcs are made from the inside.
  private final int[] left;
  private final int[] secondLeft;
  private final int[] right;
  private final int[] secondRight;

  ParserState(int size) {
    this.size = size;
    stack = new int[size + 1];
    depth = 1;
    heads = none();
    labels = new int[size + 1];
    left = none();
    secondLeft = none();
    right = none();
    secondRight = none();
  }

  private int[] none() {
    int[] none = new int[size + 1];
    Arrays.fill(none, NONE);
    return none;
  }

  boolean isDone() {
    return depth == 1 && next > size;
  }

  boolean canReduce() {
    return depth > 2;
  }

  boolean canShift() {
    return next <= size;
  }

  /** The token so far below the top of the stack. */
  int stack(int below) {
    return below < depth ? stack[depth - 1 - below] : NONE;
  }

  /** The token so far behind the beginning of the buffer. */
  int buffer(int behind) {
    return next + behind <= size ? next + behind : NONE;
  }

  int left(int token) {
    return token == NONE ? NONE : left[token];
  }

  int secondLeft(int token) {
    return token == NONE ? NONE : secondLeft[token];
  }

  int right(int token) {
    return token == NONE ? NONE : right[token];
  }

  int secondRight(int token) {
    return token == NONE ? NONE : secondRight[token];
  }

  /** Index of the label of the token's arc. */
  int label(int token) {
    return labels[token];
  }

  int head(int token) {
    return heads[token];
  }

  void shift() {
    stack[depth++] = next++;
  }

  /** Hangs the second token of the stack on the top. */
  void reduceLeft(int label) {
    int head = stack[depth - 1];
    int dependent = stack[depth - 2];
    attach(dependent, head, label);
    secondLeft[head] = left[head];
    left[head] = dependent;
    stack[depth - 2] = head;
    depth--;
  }

  /** Hangs the top of the stack on the second token. */
  void reduceRight(int label) {
    int head = stack[depth - 2];
    int dependent = stack[depth - 1];
    attach(dependent, head, label);
    secondRight[head] = right[head];
    right[head] = dependent;
    depth--;
  }

  private void attach(int dependent, int head, int label) {
    heads[dependent] = head;
    labels[dependent] = label;
  }
}
