package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;

/**
 * Gives a sentence back its verb behind a clause with "whose": in <i>Corvix, whose Nadel unit makes
 * chips, sued Bosch</i> Corvix sues, where the parser takes the name for all of the sentence and
 * ties the verb to the clause.
 */
final class WhoseClauses {

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private WhoseClauses(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  static void mend(List<CoreLabel> tokens, Tree tree) {
    WhoseClauses clauses = new WhoseClauses(tokens, tree);
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("WP$") && ReportingVerbs.isComma(tokens.get(i - 1))) {
        clauses.mend(i);
      }
    }
  }

  private void mend(int whose) {
    int owned = tree.head(whose);
    int inner = owned < 0 ? Tree.NO_HEAD : tree.head(owned);
    int owner = inner < 0 ? Tree.NO_HEAD : tree.head(inner);
    if (owner < 0
        || owner >= whose
        || tree.head(owner) != Tree.NO_HEAD
        || !ReportingVerbs.isNoun(tokens.get(owner))
        || !ReportingVerbs.isVerb(tokens.get(inner))) {
      return;
    }
    outer(inner)
        .ifPresent(
            verb -> {
              tree.attach(verb, Tree.NO_HEAD, "root");
              tree.attachSubject(owner, verb);
              tree.attach(inner, owner, "acl:relcl");
            });
  }

  // The finite verb right behind the comma that ends the clause, which has no subject of its own.
  private Optional<Integer> outer(int inner) {
    return tree.children(inner).stream()
        .filter(verb -> verb > inner && tree.is(verb, "dep", "conj", "parataxis"))
        .filter(verb -> ReportingVerbs.isInflected(tokens.get(verb)))
        .filter(verb -> ReportingVerbs.isComma(tokens.get(verb - 1)))
        .filter(verb -> !tree.hasChild(verb, "nsubj", "nsubj:pass", "expl"))
        .findFirst();
  }
}
