package org.tidings.query;

/**
 * A query was not answered. It carries what a user needs to act: what was being done, why it
 * failed, and what to do now.
 */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What kind of failure it is. */
  public enum Kind {
    /** The query or a parameter is not right, or not allowed. */
    WRONG_USAGE,
    /** It took too long. */
    TIME_OUT,
    /** It needs too much memory. */
    TOO_LARGE
  }

  private final Kind kind;
  private final String action;
  private final String reason;
  private final String remedy;

  /**
   * @param action what was being done
   * @param reason why it failed
   * @param remedy what the user can do now
   */
  public QueryException(Kind kind, String action, String reason, String remedy) {
    super(action + ": " + reason);
    this.kind = kind;
    this.action = action;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** A failure of kind {@link Kind#WRONG_USAGE}. */
  public static QueryException wrong(String action, String reason, String remedy) {
    return new QueryException(Kind.WRONG_USAGE, action, reason, remedy);
  }

  public Kind kind() {
    return kind;
  }

  /** What was being done. */
  public String action() {
    return action;
  }

  /** Why it failed. */
  public String reason() {
    return reason;
  }

  /** What to do now. */
  public String remedy() {
    return remedy;
  }
}
