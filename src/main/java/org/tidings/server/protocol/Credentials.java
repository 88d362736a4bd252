package org.tidings.server.protocol;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * The one name and password that open this server, by HTTP's basic authentication.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617</a>
 */
public final class Credentials {

  private static final String SCHEME = "Basic ";

  private final byte[] expected;

  /**
   * Takes what a password file holds.
   *
   * @param line {@code name:password}
   * @throws IllegalArgumentException if the name or the password is missing
   */
  public Credentials(String line) {
    int colon = line.indexOf(':');
    if (colon < 1 || colon == line.length() - 1) {
      throw new IllegalArgumentException("not of the form name:password");
    }
    this.expected = line.getBytes(StandardCharsets.UTF_8);
  }

  /** Whether an Authorization header is right. Takes the same time for every wrong one. */
  public boolean admit(String header) {
    if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return false;
    }
    try {
      byte[] given = Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
      return MessageDigest.isEqual(expected, given);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
