package org.tidings.cli.outcome;

/** What a command tells the shell; the numbers are part of the interface and never change. */
public enum ExitStatus {
  DONE(0),
  /** The command did its work and found something wrong with what it looked at. */
  FINDINGS(1),
  /** The words were wrong; nothing was done. */
  USAGE(2),
  /** A file could not be read or written. */
  INPUT(3),
  /** The store is missing, in use, or broken. */
  STORE(4),
  /** Time, memory or another limit was used up. */
  LIMIT(5),
  /** Tidings itself is wrong (EX_SOFTWARE of sysexits.h). */
  BUG(70),
  /** Stopped by Ctrl-C: 128 and the number of the signal. */
  INTERRUPTED(130);

  private final int code;

  ExitStatus(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
