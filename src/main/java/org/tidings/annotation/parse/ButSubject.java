package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Puts two subjects around "but" together: in <i>Siemens but not Bosch signed</i> and <i>every
 * member but Malta signed</i> the parser takes what follows "but" for a clause of its own, and what
 * comes before it for another one without a verb.
 */
final class ButSubject {

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private ButSubject(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Hangs the first subject on the verb and the second one on the first. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    ButSubject subjects = new ButSubject(tokens, tree);
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).lemma().equals("but") && tree.relation(i).equals("cc")) {
        subjects.mend(i);
      }
    }
  }

  private void mend(int but) {
    int verb = tree.head(but);
    if (verb < 0
        || !tree.relation(verb).equals("conj")
        || !ReportingVerbs.isFinite(tokens.get(verb))) {
      return;
    }
    int first = tree.head(verb);
    int second =
        IntStream.range(but + 1, verb)
            .filter(i -> tree.head(i) == verb && tree.relation(i).startsWith("nsubj"))
            .findFirst()
            .orElse(-1);
    if (first < 0 || second < 0 || !isBareSubject(first, but)) {
      return;
    }
    tree.attach(verb, tree.head(first), tree.relation(first));
    tree.attach(first, verb, tree.relation(second));
    tree.attach(second, first, "conj");
    tree.attach(but, second, "cc");
    IntStream.range(but + 1, second)
        .filter(i -> tree.head(i) == verb && tokens.get(i).lemma().equals("not"))
        .forEach(i -> tree.attach(i, second, "advmod"));
  }

  // A noun that no verb or copula belongs to.
  private boolean isBareSubject(int noun, int but) {
    return noun < but
        && (ReportingVerbs.isNominal(tokens.get(noun)) || tokens.get(noun).tag().equals("DT"))
        && tree.relation(noun).matches("root|ccomp|parataxis|conj")
        && IntStream.range(0, but)
            .filter(i -> tree.head(i) == noun)
            .noneMatch(i -> tree.relation(i).matches("cop|aux.*|nsubj.*|acl:relcl"));
  }
}
