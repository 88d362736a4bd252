package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Set;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Verbs that report what somebody says, and other questions about tags that repairs of parses ask.
 */
public final class ReportingVerbs {

  private static final WordTable WORDS = WordTable.load(ReportingVerbs.class, "words.txt");
  private static final Set<String> LEMMAS = WORDS.words("reporting");
  private static final Set<String> ONLY_CONTENT = WORDS.words("only-content");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  private static final Set<String> NOUN_PHRASE_STARTS =
      Set.of("CD", "DT", "JJ", "NN", "NNP", "NNPS", "NNS", "PRP$");

  private ReportingVerbs() {}

  public static boolean isReporting(CoreLabel token) {
    return isInflected(token) && isReportingLemma(token);
  }

  /** The same of a verb in any form. */
  public static boolean isReportingLemma(CoreLabel token) {
    return LEMMAS.contains(token.lemma());
  }

  /** Whether an inflected verb reports what was found: "the court found". */
  public static boolean isFinding(CoreLabel token) {
    return isInflected(token) && WORDS.has("finding", token.lemma());
  }

  /** Whether a verb hardly has another object than what is said. */
  public static boolean hasOnlyContent(CoreLabel token) {
    return isVerb(token) && ONLY_CONTENT.contains(token.lemma());
  }

  /** Whether a verb that is finite by itself, and no modal. */
  public static boolean isInflected(CoreLabel token) {
    return FINITE.contains(token.tag());
  }

  public static boolean isFinite(CoreLabel token) {
    return isInflected(token) || token.tag().equals("MD");
  }

  public static boolean isVerb(CoreLabel token) {
    return token.tag().startsWith("VB");
  }

  public static boolean isNoun(CoreLabel token) {
    return token.tag().startsWith("NN");
  }

  public static boolean startsNounPhrase(CoreLabel token) {
    return NOUN_PHRASE_STARTS.contains(token.tag());
  }

  public static boolean isNominal(CoreLabel token) {
    return isNoun(token) || token.tag().equals("PRP");
  }

  public static boolean isComma(CoreLabel token) {
    return token.word().equals(",");
  }
}
