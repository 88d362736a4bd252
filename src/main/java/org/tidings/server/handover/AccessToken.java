package org.tidings.server.handover;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A secret that opens one running server to those who can read a file of its owner.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">RFC 6750, Bearer Token Usage</a>
 */
public final class AccessToken {

  private static final String SCHEME = "Bearer ";
  private static final int BYTES = 32;

  private final String text;

  private AccessToken(String text) {
    this.text = text;
  }

  /** A new one, which nobody can guess. */
  public static AccessToken random(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new AccessToken(HexFormat.of().formatHex(bytes));
  }

  static AccessToken parse(String text) {
    if (!text.matches("[0-9a-f]{%d}".formatted(2 * BYTES))) {
      throw new IllegalArgumentException("no access token");
    }
    return new AccessToken(text);
  }

  /** The value of the Authorization header that shows it. */
  public String header() {
    return SCHEME + text;
  }

  /** Whether an Authorization header shows it. Takes the same time for every wrong one. */
  boolean admits(String header) {
    return MessageDigest.isEqual(
        header().getBytes(StandardCharsets.UTF_8), header.getBytes(StandardCharsets.UTF_8));
  }

  String text() {
    return text;
  }

  /** Not the secret, which must not get into a log. */
  @Override
  public String toString() {
    return "access token";
  }
}
