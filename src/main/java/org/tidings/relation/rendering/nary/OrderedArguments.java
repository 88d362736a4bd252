package org.tidings.relation.rendering.nary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrases;

/**
 * The arguments of a clause in the order of n-ary propositions: what the verb asks for, then the
 * adjuncts that follow it, times without a preposition last, then those in front.
 */
final class OrderedArguments {

  private static final WordTable WORDS = WordTable.load(OrderedArguments.class, "words.txt");
  private static final Set<String> CONNECTING = WORDS.words("connective");

  private static final Set<String> TIME_OR_REASON = WORDS.words("time-or-reason");

  private OrderedArguments() {}

  static List<Argument> of(Clause clause) {
    List<Argument> ordered = new ArrayList<>();
    List<Argument> after = new ArrayList<>();
    List<Argument> front = new ArrayList<>();
    for (Argument argument : clause.arguments()) {
      if (isToldElsewhere(clause, argument)) {
        continue;
      }
      if (argument.role().isCore()) {
        ordered.add(argument);
      } else if (argument.gap() || argument.isAfter(clause.verb())) {
        after.add(argument);
      } else {
        front.add(argument);
      }
    }
    after.sort(Comparator.comparing(OrderedArguments::isBareTime));
    ordered.addAll(after);
    if (ordered.stream().allMatch(argument -> argument.role() == ArgumentRole.ADVERB)) {
      ordered.addAll(circumstance(clause));
    }
    ordered.addAll(front);
    return ordered;
  }

  // "met last week in Geneva": the verb is closer to the place.
  private static boolean isBareTime(Argument argument) {
    return argument.role() == ArgumentRole.OBLIQUE && !argument.hasPreposition();
  }

  // "stopped when the lights went out": a verb that stands alone takes its time or reason.
  private static List<Argument> circumstance(Clause clause) {
    Token verb = clause.verb();
    Phrases phrases = clause.phrases();
    return clause.isCopular()
        ? List.of()
        : clause.sentence().children(verb).stream()
            .filter(child -> child.is("advcl") && child.index() > verb.index())
            .filter(child -> GrammaticalFunction.hasSubject(clause.sentence(), child))
            .filter(child -> isTimeOrReason(clause, child))
            .flatMap(child -> phrases.whole(child).stream())
            .map(
                phrase ->
                    new Argument(
                        ArgumentRole.ADVERBIAL_CLAUSE,
                        phrase.head(),
                        List.of(),
                        List.of(phrase),
                        clause.group().links().size() - 1,
                        false))
            .toList();
  }

  private static boolean isTimeOrReason(Clause clause, Token adverbial) {
    return clause
        .sentence()
        .child(adverbial, "mark", "advmod")
        .filter(word -> TIME_OR_REASON.contains(word.lemma()))
        .isPresent();
  }

  // Participles are clauses of their own; "however" and its like connect sentences.
  private static boolean isToldElsewhere(Clause clause, Argument argument) {
    return switch (argument.role()) {
      case ADVERBIAL_CLAUSE ->
          argument.head().hasTag("VBG", "VBN")
              && !clause.sentence().hasChild(argument.head(), "mark");
      case ADVERB ->
          CONNECTING.contains(argument.phrases().get(0).words().toLowerCase(Locale.ROOT));
      default -> false;
    };
  }
}
