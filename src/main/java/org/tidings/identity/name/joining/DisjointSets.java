package org.tidings.identity.name.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A partition of the numbers from 0, joined step by step (union-find with path halving). */
public final class DisjointSets {

  private final int[] parent;

  public DisjointSets(int size) {
    parent = new int[size];
    for (int i = 0; i < size; i++) {
      parent[i] = i;
    }
  }

  /** The number that stands for the group: its least. */
  public int of(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  public void join(int one, int other) {
    int first = of(one);
    int second = of(other);
    parent[Math.max(first, second)] = Math.min(first, second);
  }

  /** All groups, each in ascending order. */
  public List<List<Integer>> all() {
    Map<Integer, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      groups.computeIfAbsent(of(i), key -> new ArrayList<>()).add(i);
    }
    return List.copyOf(groups.values());
  }
}
