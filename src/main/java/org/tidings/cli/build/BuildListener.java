package org.tidings.cli.build;

/** Is told how a build goes, from any thread. */
public interface BuildListener {

  /** There is this much to do; said again whenever more was found. */
  void planned(int articles);

  /** An article is in the graph, or was there already. */
  void built(int facts);

  /** An article is left out. */
  void leftOut(String identifier, String reason);
}
