package org.tidings.relation.rendering.nary;

import java.util.List;
import java.util.Optional;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.relation.rendering.tuple.SubjectPhrases;

/**
 * Which list of a clause n-ary propositions take apart: the first one among what the verb asks for,
 * or else the subjects. Lists of adjuncts, and those of clauses within others, stay whole: each
 * further one would multiply propositions that say nearly the same.
 */
final class Coordination {

  private final Clause clause;
  private final Phrases phrases;
  private final Optional<Argument> first;
  private final boolean within;

  Coordination(Clause clause) {
    this.clause = clause;
    this.phrases = clause.phrases();
    this.first = clause.arguments().stream().filter(Coordination::isList).findFirst();
    this.within = clause.predicate().is("ccomp", "advcl", "acl", "acl:relcl");
  }

  private static boolean isList(Argument argument) {
    return argument.phrases().size() > 1;
  }

  /** The subjects in words, one each where they are the list taken apart; a pair stays whole. */
  List<String> subjects() {
    return within || first.isPresent() || isPair()
        ? SubjectPhrases.of(clause, noun -> phrases.list(noun).stream().toList())
        : SubjectPhrases.of(clause);
  }

  // "The banks and the unions met": what two do they often do together.
  private boolean isPair() {
    return clause
        .subject()
        .map(subject -> phrases.conjuncts(subject.head()))
        .filter(nouns -> nouns.size() == 2)
        .filter(nouns -> nouns.stream().anyMatch(noun -> clause.sentence().hasChild(noun, "cc")))
        .isPresent();
  }

  /**
   * The argument in words.
   *
   * @param bare whether its preposition is part of the relation
   */
  List<String> texts(Argument argument, boolean bare) {
    String preposition = bare ? "" : argument.prepositionWords() + " ";
    boolean adjunct = argument.role() == ArgumentRole.OBLIQUE && !bare;
    boolean apart = !within && !adjunct && first.filter(argument::equals).isPresent();
    List<Phrase> parts =
        isList(argument) && !apart
            ? phrases.list(argument.head()).stream().toList()
            : argument.phrases();
    return parts.stream()
        .map(phrase -> (preposition + phrases.quoted(phrase).words()).strip())
        .toList();
  }
}
