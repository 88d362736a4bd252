package org.tidings.clause.context;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.VerbGroup;

/** The verbs above the one that bears a clause's meaning. */
final class Chains {

  private static final int MAX_STEPS = 5;

  private Chains() {}

  /**
   * The first verb of the chain first; for a copular clause the verbs that it is a complement of:
   * "appears to be the strongest".
   */
  static List<VerbGroup.Link> above(Sentence sentence, Clause clause) {
    List<VerbGroup.Link> links = clause.group().links();
    List<VerbGroup.Link> above = new ArrayList<>(links.subList(0, links.size() - 1));
    Token token = clause.predicate();
    for (int steps = 0; steps < MAX_STEPS && token.is("xcomp"); steps++) {
      Optional<Token> head = sentence.head(token);
      if (head.isEmpty()) {
        break;
      }
      token = head.get();
      above.add(0, link(sentence, token));
    }
    return above;
  }

  private static VerbGroup.Link link(Sentence sentence, Token verb) {
    List<Token> core = new ArrayList<>();
    sentence.children(verb).stream()
        .filter(
            child ->
                GrammaticalFunction.isAuxiliary(child) || GrammaticalFunction.isNegation(child))
        .forEach(core::add);
    core.add(verb);
    return new VerbGroup.Link(verb, List.of(), core, List.of());
  }
}
