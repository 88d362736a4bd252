package org.tidings.build.timing;

import java.util.Locale;

/** A step that an article goes through, in this order. */
public enum Stage {
  ANNOTATION,
  EXTRACTION;

  /** As people read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
