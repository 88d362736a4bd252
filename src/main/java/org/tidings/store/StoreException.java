package org.tidings.store;

/**
 * A store could not be opened, read or written. It carries what a user needs to act: what was being
 * done and to what, why it failed, and what to do now. Nothing that was committed before is lost.
 */
public final class StoreException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String action;
  private final String reason;
  private final String remedy;

  /**
   * @param action what was being done, and where: "cannot open the store kg"
   * @param reason why it failed
   * @param remedy what the user can do now
   */
  public StoreException(String action, String reason, String remedy) {
    super(action + ": " + reason);
    this.action = action;
    this.reason = reason;
    this.remedy = remedy;
  }

  public StoreException(String action, String reason, String remedy, Throwable cause) {
    super(action + ": " + reason, cause);
    this.action = action;
    this.reason = reason;
    this.remedy = remedy;
  }

  /** What was being done, and where. */
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
