package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Set;

/**
 * Verbs that report what somebody says, and other questions about tags that repairs of parses ask.
 */
final class ReportingVerbs {

  private static final Set<String> LEMMAS =
      Set.of(
          "say",
          "report",
          "announce",
          "claim",
          "add",
          "state",
          "tell",
          "note",
          "explain",
          "argue",
          "confirm",
          "declare",
          "warn",
          "acknowledge",
          "insist",
          "write",
          "suggest",
          "believe",
          "think");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private ReportingVerbs() {}

  static boolean isReporting(CoreLabel token) {
    return FINITE.contains(token.tag()) && LEMMAS.contains(token.lemma());
  }

  static boolean isFinite(CoreLabel token) {
    return FINITE.contains(token.tag()) || token.tag().equals("MD");
  }

  static boolean isNominal(CoreLabel token) {
    return token.tag().startsWith("NN") || token.tag().equals("PRP");
  }

  static boolean isComma(CoreLabel token) {
    return token.word().equals(",");
  }
}
