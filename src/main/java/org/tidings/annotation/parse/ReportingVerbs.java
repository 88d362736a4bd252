package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Set;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Verbs that report what somebody says, and other questions about tags that repairs of parses ask.
 */
final class ReportingVerbs {

  private static final Set<String> LEMMAS =
      WordTable.load(ReportingVerbs.class, "words.txt").words("reporting");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private ReportingVerbs() {}

  static boolean isReporting(CoreLabel token) {
    return isInflected(token) && LEMMAS.contains(token.lemma());
  }

  /** Whether a verb that is finite by itself, and no modal. */
  static boolean isInflected(CoreLabel token) {
    return FINITE.contains(token.tag());
  }

  static boolean isFinite(CoreLabel token) {
    return isInflected(token) || token.tag().equals("MD");
  }

  static boolean isNominal(CoreLabel token) {
    return token.tag().startsWith("NN") || token.tag().equals("PRP");
  }

  static boolean isComma(CoreLabel token) {
    return token.word().equals(",");
  }
}
