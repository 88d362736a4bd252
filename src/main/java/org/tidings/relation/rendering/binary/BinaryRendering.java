package org.tidings.relation.rendering.binary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Predicates;
import org.tidings.relation.rendering.noun.NounPhrases;
import org.tidings.relation.rendering.noun.VerbComplements;
import org.tidings.relation.rendering.tuple.CopularComplement;
import org.tidings.relation.rendering.tuple.SubjectPhrases;
import org.tidings.relation.rendering.tuple.TupleRule;
import org.tidings.relation.rendering.tuple.Tuples;

/**
 * Triples: subject, verb, object; subject, verb with preposition, noun; and further down, "S, V O
 * preposition, N" for the modifiers of objects and obliques.
 */
public final class BinaryRendering {

  private static final WordTable WORDS = WordTable.load(BinaryRendering.class, "words.txt");

  private final Clause clause;
  private final Sentence sentence;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final VerbComplements complements;
  private final RelationWords relations;
  private final Triples triples;
  private final ObliqueTriples obliques;
  private final ContentTriples contents;

  public BinaryRendering(Clause clause, Tuples tuples) {
    this.clause = clause;
    this.sentence = clause.sentence();
    this.phrases = clause.phrases();
    this.nouns = new NounPhrases(phrases);
    this.complements = new VerbComplements(phrases);
    this.relations = new RelationWords(clause);
    this.triples = new Triples(clause, tuples);
    this.obliques = new ObliqueTriples(clause, triples);
    this.contents = new ContentTriples(phrases, triples);
  }

  public void render() {
    Optional<Token> there =
        sentence
            .child(clause.predicate(), "expl")
            .filter(word -> word.tag().equals("EX") && !clause.isCopular());
    if (there.isPresent()) {
      existential(there.get().word());
      return;
    }
    for (String subject : SubjectPhrases.of(clause, nouns::of)) {
      if (clause.isCopular()) {
        copular(subject);
      } else if (!isBarePurpose()) {
        between(subject);
        verbal(subject);
      }
    }
  }

  // "to see the world" says no fact of its own.
  private boolean isBarePurpose() {
    Token verb = clause.predicate();
    return verb.is("advcl")
        && !sentence.hasChild(verb, "nsubj", "nsubj:pass")
        && Predicates.isMarked(sentence, verb, "to", "by", "of");
  }

  // "there is no evidence of this".
  private void existential(String there) {
    String relation = relations.all();
    clause
        .subject()
        .ifPresent(
            thing -> {
              List<Phrase> parts = nouns.of(thing.head());
              parts.forEach(
                  part -> triples.add(there, relation, part.words(), TupleRule.EXISTENTIAL));
              triples.nested(there, relation, thing.head());
              parts.stream()
                  .limit(1)
                  .forEach(part -> whereAndWhen(there, relation + " " + part.words()));
            });
  }

  private void whereAndWhen(String subject, String relation) {
    in(ArgumentRole.OBLIQUE, clause.arguments())
        .forEach(argument -> obliques.add(subject, relation, argument, TupleRule.EXISTENTIAL));
  }

  // "used the grant to build a school": used the grant.
  private void between(String subject) {
    int last = clause.group().links().size() - 1;
    for (int index = 0; index < last; index++) {
      int link = index;
      Token verb = clause.group().links().get(index).verb();
      List<Argument> own =
          clause.arguments().stream()
              .filter(argument -> argument.link() == link && argument.isAfter(verb))
              .toList();
      List<Argument> objects = in(ArgumentRole.OBJECT, own);
      if (!objects.isEmpty() && !isCausative(verb)) {
        String relation = relations.upTo(index);
        objects(subject, relation, objects, in(ArgumentRole.INDIRECT_OBJECT, own));
        obliques.add(subject, relation, objects, in(ArgumentRole.OBLIQUE, own));
      }
    }
  }

  // "led them to leave" does not say that it led them.
  private static boolean isCausative(Token verb) {
    return WORDS.has("causative", verb.lemma());
  }

  private void verbal(String subject) {
    String relation = relations.all();
    int last = clause.group().links().size() - 1;
    List<Argument> own =
        clause.arguments().stream()
            .filter(argument -> argument.link() == last || isInFront(argument))
            .toList();
    List<Argument> objects = in(ArgumentRole.OBJECT, own);
    List<Argument> complement = in(ArgumentRole.COMPLEMENT, own).stream().limit(1).toList();
    String withObject = objects.isEmpty() ? relation : relation + " " + nouns.first(objects.get(0));
    objects(subject, relation, objects, in(ArgumentRole.INDIRECT_OBJECT, own));
    complement.forEach(argument -> complement(subject, withObject, argument.head()));
    in(ArgumentRole.CLAUSE, own).stream()
        .limit(1)
        .forEach(content -> contents.add(subject, relation, clause.verb(), content));
    adjuncts(subject, relation, objects.isEmpty() ? complement : objects, own);
    after(in(ArgumentRole.ADVERBIAL_CLAUSE, own))
        .forEach(argument -> purpose(subject, withObject, argument.head()));
  }

  private void adjuncts(
      String subject, String relation, List<Argument> acted, List<Argument> arguments) {
    List<Argument> found = arguments.stream().filter(this::isAdjunct).toList();
    obliques.add(subject, relation, acted, found);
    if (found.isEmpty() && in(ArgumentRole.OBJECT, arguments).isEmpty()) {
      after(in(ArgumentRole.ADVERB, arguments))
          .forEach(
              adverb ->
                  triples.add(
                      subject, relation, adverb.phrases().get(0).words(), TupleRule.ADVERB));
    }
  }

  // "On Monday he wanted to leave": what stands in front holds for the whole chain.
  private boolean isInFront(Argument argument) {
    return isAdjunct(argument) && argument.head().index() < clause.group().first().verb().index();
  }

  // "in 1990"; "three years later".
  private boolean isAdjunct(Argument argument) {
    Token head = argument.head();
    return argument.role() == ArgumentRole.OBLIQUE
        || (argument.role() == ArgumentRole.ADVERB
            && sentence.children(head).stream()
                .anyMatch(
                    child -> child.universal().equals("obl") && child.index() < head.index()));
  }

  private static List<Argument> in(ArgumentRole role, List<Argument> arguments) {
    return arguments.stream().filter(argument -> argument.role() == role).toList();
  }

  private List<Argument> after(List<Argument> arguments) {
    return arguments.stream().filter(argument -> argument.isAfter(clause.verb())).toList();
  }

  private void objects(
      String subject, String relation, List<Argument> objects, List<Argument> recipients) {
    String recipient = recipients.isEmpty() ? "" : " " + nouns.first(recipients.get(0));
    for (Argument object : objects) {
      nouns
          .of(object)
          .forEach(
              phrase ->
                  triples.add(subject, relation + recipient, phrase.words(), TupleRule.OBJECT));
      triples.nested(subject, relation, object.head());
    }
    recipients.stream()
        .limit(1)
        .flatMap(to -> nouns.of(to).stream())
        .forEach(phrase -> triples.add(subject, relation, phrase.words(), TupleRule.RECIPIENT));
  }

  // "was considered to be" + "the patron saint": the copula belongs to the relation.
  private void complement(String subject, String relation, Token complement) {
    String copula =
        sentence.children(complement).stream()
            .filter(
                child ->
                    child.is("cop")
                        || GrammaticalFunction.isAuxiliary(child)
                        || (child.is("mark") && child.hasLemma("to")))
            .map(child -> " " + child.word())
            .collect(Collectors.joining());
    for (Token part : phrases.conjuncts(complement)) {
      phrases
          .single(part, nouns::isLong)
          .ifPresent(
              phrase ->
                  triples.add(subject, relation + copula, phrase.words(), TupleRule.COMPLEMENT));
    }
    triples.nested(subject, relation + copula, complement);
  }

  // "left to see" + "the world", "died after giving" + "a speech".
  private void purpose(String subject, String relation, Token verb) {
    if (verb.isVerb() && sentence.hasChild(verb, "mark", "case")) {
      String longer = relation + " " + phrases.preposition(verb) + " " + verb.word();
      complements
          .of(verb)
          .forEach(
              it -> triples.add(subject, it.after(longer), it.phrase().words(), TupleRule.PURPOSE));
    }
  }

  private void copular(String subject) {
    CopularComplement complement = CopularComplement.of(clause, nouns::isLong);
    Token predicate = clause.predicate();
    if (complement.parts().isEmpty() || predicate.is("xcomp")) {
      return;
    }
    String copula = Phrase.words(clause.group().tokens(false));
    complement
        .parts()
        .forEach(part -> triples.add(subject, copula, part.words(), TupleRule.PREDICATE));
    String relation = copula + " " + complement.parts().get(0).words();
    in(ArgumentRole.OBLIQUE, clause.arguments()).stream()
        .filter(argument -> !complement.holds(argument))
        .forEach(
            argument -> obliques.add(subject, relation, argument, TupleRule.PREDICATE_OBLIQUE));
    String preposition = sentence.hasChild(predicate, "case") ? phrases.preposition(predicate) : "";
    triples.nested(subject, (copula + " " + preposition).strip(), predicate);
  }
}
