package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Tells the past tense from the participle that looks the same, where the tagger took it for the
 * latter: in <i>The farmers called for a boycott.</i> there is no other verb, and in <i>The report
 * linked to it</i> it has a subject and no auxiliary. What a headline leaves out is not known, so
 * only sentences with an end are looked at.
 */
final class PastTense {

  private static final Set<String> SAME =
      WordTable.load(PastTense.class, "words.txt").words("past");
  private static final Set<String> SUBJECT_ENDS = Set.of("NN", "NNS", "NNP", "NNPS", "PRP", "RB");

  private static final Set<String> ENDS = Set.of(".", "''", "-RRB-");

  private PastTense() {}

  /** Before parsing: a sentence without a finite verb has it where the first participle is. */
  static void tag(List<CoreLabel> tokens) {
    if (!hasEnd(tokens) || tokens.stream().anyMatch(ReportingVerbs::isFinite)) {
      return;
    }
    for (int i = 1; i < tokens.size(); i++) {
      if (isAmbiguous(tokens.get(i)) && SUBJECT_ENDS.contains(tokens.get(i - 1).tag())) {
        tokens.get(i).setTag("VBD");
        return;
      }
    }
  }

  /** After parsing: a participle that is the main verb, with a subject and no auxiliary. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    if (!hasEnd(tokens)) {
      return;
    }
    for (int i = 0; i < tokens.size(); i++) {
      boolean active =
          isAmbiguous(tokens.get(i))
              && tree.is(i, "root", "ccomp", "conj", "parataxis")
              && tree.hasChild(i, "nsubj")
              && !tree.hasChild(i, "aux", "aux:pass", "nsubj:pass", "cop");
      if (active) {
        tokens.get(i).setTag("VBD");
      }
    }
  }

  private static boolean isAmbiguous(CoreLabel token) {
    return token.tag().equals("VBN")
        && (token.word().endsWith("ed") || SAME.contains(token.word()));
  }

  private static boolean hasEnd(List<CoreLabel> tokens) {
    return !tokens.isEmpty() && ENDS.contains(tokens.get(tokens.size() - 1).tag());
  }
}
