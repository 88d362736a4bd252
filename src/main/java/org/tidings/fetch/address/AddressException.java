package org.tidings.fetch.address;

/** An address is none that is fetched; the message says why, as half a sentence. */
public final class AddressException extends Exception {

  private static final long serialVersionUID = 1L;

  public AddressException(String message) {
    super(message);
  }
}
