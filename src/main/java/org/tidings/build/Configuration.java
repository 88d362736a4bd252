package org.tidings.build;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tidings.annotation.ParserChoice;

/**
 * Everything beside an article that its graph depends on. Where it differs from what the ledger
 * remembers, an unchanged article is built again.
 *
 * @param base the store's base
 * @param version of Tidings, which fixes models, rules and graph model
 * @param parser that finds the trees of sentences
 */
public record Configuration(String base, String version, ParserChoice parser) {

  /** Counts up when graphs change between two releases. */
  private static final int REVISION = 1;

  /** 64 hexadecimal digits, equal for equal configurations. */
  public String fingerprint() {
    String parts = version + '\n' + REVISION + '\n' + base + '\n' + parser.label();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(parts.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
