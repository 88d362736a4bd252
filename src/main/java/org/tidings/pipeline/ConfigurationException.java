package org.tidings.pipeline;

/** A configuration asks for what is not here; the message says what and why, for people. */
public final class ConfigurationException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What of a configuration cannot be had. */
  public enum Part {
    /** It is for another version of Tidings. */
    VERSION,
    /** The parser's model is in none of the folders. */
    PARSER,
    /** The dictionary of names is missing or cannot be prepared; it can be left out. */
    DICTIONARY,
    /** The decisions about who is who cannot be read, or not all hold. */
    DECISIONS
  }

  private final Part part;

  ConfigurationException(Part part, String message) {
    super(message);
    this.part = part;
  }

  ConfigurationException(Part part, String message, Exception cause) {
    super(message, cause);
    this.part = part;
  }

  public Part part() {
    return part;
  }
}
