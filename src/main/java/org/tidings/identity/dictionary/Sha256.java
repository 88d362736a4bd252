package org.tidings.identity.dictionary;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of an index. */
final class Sha256 {

  private Sha256() {}

  static MessageDigest create() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
