package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.parse.tree.ReportingVerbs;

/**
 * A clause that says who reports, set off by commas in or after the report: <i>North Korea has
 * ratified a pact<b>, state media reported on Tuesday,</b> sealing ...</i>, or in the other order
 * at its end: <i><b>, said the minister</b></i>
 *
 * @param begin index of the comma before it
 * @param clauseBegin index of its first word
 * @param end index after its last word; a comma that follows stays with the report
 */
record ReportingInsertion(int begin, int clauseBegin, int end) {

  private static final int MAX_SUBJECT = 14;
  private static final int MAX_AFTER_VERB = 12;
  private static final Set<String> SUBJECT_TAGS =
      Set.of(
          "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS", "CD", "IN", "HYPH", "CC",
          "VBN", "VBG");
  private static final Set<String> CLOSING = Set.of(".", ":", "''", "-RRB-");

  /** The first one, if the sentence has one. */
  static Optional<ReportingInsertion> in(List<CoreLabel> tokens) {
    boolean finiteBefore = false;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && ReportingVerbs.isComma(tokens.get(i))) {
        boolean before = finiteBefore;
        Optional<ReportingInsertion> found =
            at(tokens, i).filter(it -> before || isAmid(tokens, it));
        if (found.isPresent()) {
          return found;
        }
      }
      finiteBefore |= ReportingVerbs.isFinite(tokens.get(i)) || isTakenForParticiple(tokens, i);
    }
    return Optional.empty();
  }

  // "Nadel, the regulator found, had misled them": between the subject and its verb.
  private static boolean isAmid(List<CoreLabel> tokens, ReportingInsertion found) {
    int verb = found.end() + 1;
    return ReportingVerbs.isNominal(tokens.get(found.begin() - 1))
        && verb < tokens.size()
        && ReportingVerbs.isComma(tokens.get(found.end()))
        && ReportingVerbs.isFinite(tokens.get(verb));
  }

  // "The economy expanded/VBN by a tenth, the bank said."
  private static boolean isTakenForParticiple(List<CoreLabel> tokens, int verb) {
    return verb > 0
        && tokens.get(verb).tag().equals("VBN")
        && tokens.get(verb - 1).tag().startsWith("NN");
  }

  private static Optional<ReportingInsertion> at(List<CoreLabel> tokens, int comma) {
    int first = comma + 1;
    if (first < tokens.size() && tokens.get(first).tag().equals("''")) {
      first++;
    }
    if (isInverted(tokens, first)) {
      return Optional.of(new ReportingInsertion(comma, first, end(tokens)));
    }
    int verb = subjectEnd(tokens, first);
    int reporting = isPerfect(tokens, verb) ? verb + 1 : verb;
    if (verb <= first || reporting >= tokens.size() || !isReporting(tokens, verb, reporting)) {
      return Optional.empty();
    }
    int end = adjunctsEnd(tokens, reporting + 1);
    boolean closed = end == tokens.size() || isClosing(tokens.get(end));
    if (!closed || !ReportingVerbs.isNominal(tokens.get(verb - 1))) {
      return Optional.empty();
    }
    boolean quoted = first > comma + 1 || tokens.get(comma - 1).tag().equals("''");
    return Optional.of(
        new ReportingInsertion(comma, first, isGoingOn(tokens, end, quoted) ? end(tokens) : end));
  }

  // '"...," he said, referring to it': what he did when he said it.
  private static boolean isGoingOn(List<CoreLabel> tokens, int end, boolean quoted) {
    int gerund = end + 1;
    return gerund < tokens.size()
        && ReportingVerbs.isComma(tokens.get(end))
        && tokens.get(gerund).tag().equals("VBG")
        && (quoted || ReportingVerbs.isReportingLemma(tokens.get(gerund)))
        && tokens.subList(gerund, tokens.size()).stream()
            .noneMatch(it -> it.tag().equals("``") || it.word().equals(";"));
  }

  // "economists have warned".
  private static boolean isPerfect(List<CoreLabel> tokens, int verb) {
    return verb + 1 < tokens.size()
        && tokens.get(verb).lemma().equals("have")
        && tokens.get(verb + 1).tag().equals("VBN");
  }

  private static boolean isReporting(List<CoreLabel> tokens, int verb, int reporting) {
    return reporting > verb
        ? ReportingVerbs.isReportingLemma(tokens.get(reporting))
        : ReportingVerbs.isReporting(tokens.get(verb))
            || ReportingVerbs.isFinding(tokens.get(verb));
  }

  // ", said the mayor, a former miner." at the end of the sentence.
  private static boolean isInverted(List<CoreLabel> tokens, int verb) {
    if (verb + 1 >= tokens.size()
        || !tokens.get(verb).lemma().equals("say")
        || !ReportingVerbs.isFinite(tokens.get(verb))
        || !ReportingVerbs.startsNounPhrase(tokens.get(verb + 1))) {
      return false;
    }
    if (tokens.subList(0, verb).stream().anyMatch(token -> token.word().equals(";"))) {
      return false;
    }
    for (int i = verb + 1; i < tokens.size(); i++) {
      if (tokens.get(i).tag().startsWith("W")) {
        return true;
      }
      if (ReportingVerbs.isFinite(tokens.get(i)) || tokens.get(i).tag().equals("``")) {
        return false;
      }
    }
    return true;
  }

  private static int end(List<CoreLabel> tokens) {
    int end = tokens.size();
    while (end > 0 && CLOSING.contains(tokens.get(end - 1).tag())) {
      end--;
    }
    return end;
  }

  private static int subjectEnd(List<CoreLabel> tokens, int first) {
    int i = first;
    while (i < tokens.size()
        && i - first < MAX_SUBJECT
        && SUBJECT_TAGS.contains(tokens.get(i).tag())) {
      i++;
    }
    return i;
  }

  // "on Tuesday", "in a statement", "to the newspaper": all that follows the verb without a verb.
  private static int adjunctsEnd(List<CoreLabel> tokens, int first) {
    int i = first;
    while (i < tokens.size() && i - first < MAX_AFTER_VERB && isAdjunct(tokens, i, first)) {
      i++;
    }
    return i;
  }

  private static boolean isAdjunct(List<CoreLabel> tokens, int i, int first) {
    CoreLabel token = tokens.get(i);
    boolean conjunction = i == first && token.lemma().equals("that");
    return !isClosing(token)
        && !conjunction
        && !token.tag().startsWith("VB")
        && !token.tag().startsWith("W")
        && !token.tag().equals("MD")
        && !token.tag().equals("TO");
  }

  private static boolean isClosing(CoreLabel token) {
    return ReportingVerbs.isComma(token) || CLOSING.contains(token.tag());
  }
}
