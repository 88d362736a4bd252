package org.tidings.fetch.listing;

/** A list cannot be read; the message says why, as half a sentence. */
public final class ListingException extends Exception {

  private static final long serialVersionUID = 1L;

  ListingException(String message) {
    super(message);
  }

  ListingException(String message, Throwable cause) {
    super(message, cause);
  }
}
