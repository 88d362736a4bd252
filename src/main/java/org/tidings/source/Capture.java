package org.tidings.source;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of a document from where it was kept, and not from its own bytes.
 *
 * @param address where it was fetched
 * @param charset the name of the encoding that the server told
 * @param day when it was fetched, in Greenwich
 */
public record Capture(Optional<String> address, Optional<String> charset, Optional<LocalDate> day) {

  private static final int LONGEST = 2000;

  /** Leaves out what is longer than addresses are. */
  public Capture {
    address = address.filter(it -> it.length() <= LONGEST);
    charset = charset.filter(it -> it.length() <= LONGEST);
  }

  /** Nothing is known. */
  public static final Capture NONE =
      new Capture(Optional.empty(), Optional.empty(), Optional.empty());
}
