package org.tidings.identity.decision;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.decision.DecisionFile.Numbered;

/** Looks for decisions that cannot all hold. */
final class Consistency {

  private Consistency() {}

  /** Looks for lines that say the opposite of each other about the same. */
  static void checkOpposites(List<Numbered> lines) throws DecisionException {
    Map<Set<String>, Numbered> decided = new HashMap<>();
    for (Numbered it : lines) {
      if (it.line().verb() != Verb.UNSURE) {
        Numbered before =
            decided.putIfAbsent(Set.copyOf(List.of(it.line().one(), it.line().other())), it);
        if (before != null && before.line().verb() != it.line().verb()) {
          throw new DecisionException(
              it.number(), "line %d says the opposite".formatted(before.number()));
        }
      }
    }
  }

  static void check(List<Decision> decisions) throws DecisionException {
    Map<String, Decision> joined = new HashMap<>();
    for (Decision decision : decisions) {
      checkAlone(decision);
      if (decision.same()) {
        Decision before = joined.putIfAbsent(decision.one().text(), decision);
        if (before != null) {
          throw new DecisionException(
              decision.line(),
              "line %d says already what \"%s\" is the same as"
                  .formatted(before.line(), decision.one().text()));
        }
      }
    }
    for (Decision decision : decisions) {
      checkChain(decision, joined);
    }
  }

  private static void checkAlone(Decision decision) throws DecisionException {
    if (decision.one().equals(decision.other())) {
      throw new DecisionException(
          decision.line(), "both names are \"%s\"".formatted(decision.one().text()));
    }
    if (decision.same() && decision.other().entity(EntityType.OTHER).isEmpty()) {
      throw new DecisionException(
          decision.line(),
          "\"%s\" does not tell what the entity is called; give its name"
              .formatted(decision.other().text()));
    }
  }

  private static void checkChain(Decision decision, Map<String, Decision> joined)
      throws DecisionException {
    Set<String> seen = new HashSet<>();
    Decision next = decision.same() ? decision : null;
    while (next != null) {
      if (!seen.add(next.one().text())) {
        throw new DecisionException(
            decision.line(),
            "\"%s\" is the same as itself, in a circle".formatted(decision.one().text()));
      }
      next = joined.get(next.other().text());
    }
  }
}
