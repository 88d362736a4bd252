package org.tidings.bench.coverage;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Subject;
import org.tidings.clause.syntax.WordClass;
import org.tidings.identity.Resolution;
import org.tidings.relation.proposition.Proposition;

/** Counts what became of the finite clauses of sentences. */
final class ClauseCoverage {

  private static final Set<ArgumentRole> NOMINAL =
      Set.of(ArgumentRole.OBJECT, ArgumentRole.INDIRECT_OBJECT, ArgumentRole.OBLIQUE);

  private ClauseCoverage() {}

  /**
   * What became of each finite clause of a sentence, counted.
   *
   * @param propositions of its article
   */
  static Map<ClauseFate, Integer> of(
      SentenceGrammar grammar, Resolution resolution, List<Proposition> propositions) {
    Set<Token> stated =
        propositions.stream()
            .filter(it -> it.sentence().equals(grammar.sentence()))
            .flatMap(it -> it.predicate().surface().stream())
            .map(Phrase::head)
            .collect(Collectors.toSet());
    Map<ClauseFate, Integer> counts = new EnumMap<>(ClauseFate.class);
    for (Clause clause : grammar.clauses()) {
      if (isFinite(clause)) {
        ClauseFate fate =
            stated.contains(clause.verb()) ? ClauseFate.STATED : reason(clause, resolution);
        counts.merge(fate, 1, Integer::sum);
      }
    }
    return counts;
  }

  private static boolean isFinite(Clause clause) {
    return clause.group().tokens(false).stream()
        .anyMatch(word -> word.hasTag("VBD", "VBZ", "VBP", "MD"));
  }

  private static ClauseFate reason(Clause clause, Resolution resolution) {
    Token verb = clause.verb();
    boolean content = clause.argument(ArgumentRole.CLAUSE).isPresent();
    if (verb.hasLemma("say", "tell")
        || (content && (Cues.SPEECH.has(verb) || Cues.BELIEF.has(verb)))) {
      return ClauseFate.SPEAKING;
    }
    if (clause.subject().isEmpty()) {
      return ClauseFate.NO_SUBJECT;
    }
    Subject subject = clause.subject().get();
    if (subject.recovery() == Subject.Recovery.CLAUSAL) {
      return ClauseFate.CLAUSAL_SUBJECT;
    }
    if (subject.head().hasLemma("there", "it") && isUnknown(clause, subject.head(), resolution)) {
      return ClauseFate.EXPLETIVE;
    }
    if (isUnknown(clause, subject.head(), resolution)) {
      return ClauseFate.SUBJECT_UNRESOLVED;
    }
    return ofArguments(clause, resolution);
  }

  private static ClauseFate ofArguments(Clause clause, Resolution resolution) {
    List<Argument> arguments =
        clause.arguments().stream()
            .filter(it -> NOMINAL.contains(it.role()) && WordClass.isNominal(it.head()))
            .toList();
    if (arguments.isEmpty()) {
      return clause.isCopular() ? ClauseFate.OTHER : ClauseFate.VERB_ALONE;
    }
    boolean unknown = arguments.stream().allMatch(it -> isUnknown(clause, it.head(), resolution));
    return unknown ? ClauseFate.OBJECT_UNRESOLVED : ClauseFate.OTHER;
  }

  private static boolean isUnknown(Clause clause, Token head, Resolution resolution) {
    Sentence sentence = clause.sentence();
    return resolution.of(sentence, new Phrase(head, List.of(head))).isEmpty();
  }
}
