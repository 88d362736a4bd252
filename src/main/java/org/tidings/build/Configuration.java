package org.tidings.build;

import org.apache.commons.codec.digest.DigestUtils;
import org.tidings.annotation.ParserChoice;
import org.tidings.relation.typed.TypedFactExtractor;

/**
 * Everything beside an article that its graph depends on. Where it differs from what the ledger
 * remembers, an unchanged article is built again.
 *
 * @param base the store's base
 * @param version of Tidings, which fixes models, rules and graph model
 * @param parser that finds the trees of sentences
 * @param links the checksum of the dictionary of names; empty where none is used
 * @param decisions what a person has decided about who is who; empty where nothing
 * @param typedConfidence how likely a typed fact must be to be written
 */
public record Configuration(
    String base,
    String version,
    ParserChoice parser,
    String links,
    String decisions,
    double typedConfidence) {

  /** With the default bar for typed facts. */
  public Configuration(
      String base, String version, ParserChoice parser, String links, String decisions) {
    this(base, version, parser, links, decisions, TypedFactExtractor.DEFAULT_BAR);
  }

  /** Counts up when graphs change between two releases. */
  private static final int REVISION = 3;

  /** 64 hexadecimal digits, equal for equal configurations. */
  public String fingerprint() {
    String parts =
        String.join(
            "\n",
            version,
            "" + REVISION,
            base,
            parser.label(),
            links,
            decisions,
            "" + typedConfidence);
    return DigestUtils.sha256Hex(parts);
  }
}
