package org.tidings.export;

/** How much of the graph is exported. */
public enum Scope {
  /** Plain facts, labels, types and links, as one graph, for tools without named graphs. */
  FACTS,
  /** Everything that articles say, with statements, evidence and text. */
  ALL
}
