package org.tidings.pipeline;

import java.io.Serializable;
import org.apache.commons.codec.digest.DigestUtils;
import org.tidings.graph.Iris;
import org.tidings.pipeline.model.ParserChoice;
import org.tidings.relation.typed.TypedFactExtractor;

/**
 * Everything beside an article that its graph depends on, as plain values: it can be written down,
 * sent to another machine, and makes the same graphs there. What differs between machines and no
 * graph depends on (folders, threads) is no part of it.
 *
 * @param base where all IRIs of graphs begin; an absolute IRI that ends with a slash
 * @param version of Tidings that makes the graphs; another one refuses the configuration
 * @param parser that finds the trees of sentences
 * @param dictionary whether names are linked by the dictionary of names too, not only by the
 *     gazetteer
 * @param decisions what a person has decided about who is who and of statements, as the text of a
 *     file of identities; empty where nothing
 * @param typedConfidence how likely a typed fact must be to be written, from 0 to 1
 */
public record Configuration(
    String base,
    String version,
    ParserChoice parser,
    boolean dictionary,
    String decisions,
    double typedConfidence)
    implements Serializable {

  /**
   * @throws IllegalArgumentException if the base does not end with a slash, or the confidence is
   *     not between 0 and 1
   */
  public Configuration {
    base = Iris.checkedBase(base);
    if (!(typedConfidence >= 0 && typedConfidence <= 1)) {
      throw new IllegalArgumentException("a confidence is between 0 and 1, not " + typedConfidence);
    }
  }

  /**
   * The usual one of this version of Tidings: the fast parser, the dictionary of names, nothing
   * decided, and typed facts that are right nineteen times out of twenty.
   */
  public static Configuration of(String base) {
    return new Configuration(
        base,
        Release.ofThisBuild().version(),
        ParserChoice.FAST,
        true,
        "",
        TypedFactExtractor.DEFAULT_BAR);
  }

  /** The same with another parser. */
  public Configuration with(ParserChoice other) {
    return new Configuration(base, version, other, dictionary, decisions, typedConfidence);
  }

  /** The same with or without the dictionary of names. */
  public Configuration withDictionary(boolean used) {
    return new Configuration(base, version, parser, used, decisions, typedConfidence);
  }

  /** The same with other decisions about who is who. */
  public Configuration withDecisions(String text) {
    return new Configuration(base, version, parser, dictionary, text, typedConfidence);
  }

  /** The same with another bar for typed facts. */
  public Configuration withTypedConfidence(double other) {
    return new Configuration(base, version, parser, dictionary, decisions, other);
  }

  /**
   * 64 hexadecimal digits, equal where the same article becomes the same graph.
   *
   * @param revision of what makes graphs
   * @param checksum of the dictionary that is used; empty where none is
   */
  String fingerprint(String revision, String checksum) {
    String parts =
        String.join(
            "\n",
            version,
            revision,
            base,
            parser.label(),
            checksum,
            decisions,
            Double.toString(typedConfidence));
    return DigestUtils.sha256Hex(parts);
  }
}
