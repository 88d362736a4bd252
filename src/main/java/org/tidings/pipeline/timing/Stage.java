package org.tidings.pipeline.timing;

import java.util.Locale;

/** A step that an article goes through, in this order. */
public enum Stage {
  READING,
  ANNOTATION,
  CLAUSE,
  IDENTITY,
  RELATION,
  GRAPH,
  VALIDATION,
  STORING;

  /** As people read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
