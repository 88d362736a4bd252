package org.tidings.fetch;

/** What became of an address. */
public enum FetchOutcome {
  /** A page that was not there before. */
  ADDED,
  /** A page that has changed. */
  CHANGED,
  /** A page that is as it was, or need not be asked again. */
  UNCHANGED,
  /** A feed or a site map. */
  LISTED,
  /** A page that would be asked for. */
  WANTED,
  /** It is nothing that is read, or not to be asked. */
  LEFT_OUT,
  /** It could not be had now. */
  FAILED
}
