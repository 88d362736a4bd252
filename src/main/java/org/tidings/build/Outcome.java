package org.tidings.build;

import java.util.Locale;

/** What became of an article. */
public enum Outcome {
  /** It is new in the store. */
  ADDED,
  /** It was in the store and has changed; its graph was replaced. */
  CHANGED,
  /** It is in the store as it is. */
  UNCHANGED,
  /** It is not worth reading, or not to be read. */
  SKIPPED,
  /** It could not be read or annotated. */
  FAILED,
  /** It was in the store and is no longer among the inputs. */
  FORGOTTEN;

  /** As written in the report. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
