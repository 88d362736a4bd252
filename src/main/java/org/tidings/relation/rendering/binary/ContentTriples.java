package org.tidings.relation.rendering.binary;

import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.relation.rendering.noun.NounPhrases;
import org.tidings.relation.rendering.noun.VerbComplements;
import org.tidings.relation.rendering.tuple.TupleRule;

/** The clauses that a verb takes: what is said or thought, and what somebody is helped to do. */
final class ContentTriples {

  private static final WordTable WORDS = WordTable.load(ContentTriples.class, "words.txt");

  private final Sentence sentence;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final VerbComplements complements;
  private final Triples triples;

  ContentTriples(Phrases phrases, Triples triples) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.nouns = new NounPhrases(phrases);
    this.complements = new VerbComplements(phrases);
    this.triples = triples;
  }

  /** Adds the triples of {@code content}, a clause that {@code verb} takes. */
  void add(String subject, String relation, Token verb, Argument content) {
    if (isSmall(verb, content.head())) {
      smallClause(subject, relation, content.head());
    } else {
      said(subject, relation, content.head());
    }
  }

  // "said that it was over and that they had won" says two things.
  private void said(String subject, String relation, Token first) {
    List<Token> clauses = new ArrayList<>();
    clauses.add(first);
    sentence.children(first).stream()
        .filter(child -> child.is("conj") && GrammaticalFunction.hasSubject(sentence, child))
        .forEach(clauses::add);
    for (Token clause : clauses) {
      phrases
          .subtree(
              clause,
              (parent, child) ->
                  clauses.size() > 1 && parent.equals(clause) && joins(clauses, parent, child))
          .ifPresent(phrase -> triples.add(subject, relation, phrase.words(), TupleRule.CONTENT));
    }
  }

  private static boolean joins(List<Token> clauses, Token clause, Token child) {
    return clauses.contains(child) || (child.is("cc", "punct") && child.index() > clause.index());
  }

  private boolean isSmall(Token verb, Token inner) {
    return WORDS.has("small-clause", verb.lemma())
        && inner.hasTag("VB", "VBP")
        && sentence.hasChild(inner, "nsubj")
        && sentence.children(inner).stream()
            .noneMatch(child -> GrammaticalFunction.isAuxiliary(child) || child.is("mark"));
  }

  // "helped them win the cup": helped them, and helped them win the cup.
  private void smallClause(String subject, String relation, Token inner) {
    List<Phrase> actors = sentence.child(inner, "nsubj").map(nouns::of).orElse(List.of());
    for (Phrase actor : actors) {
      triples.add(subject, relation, actor.words(), TupleRule.OBJECT);
      for (Token verb : phrases.conjuncts(inner)) {
        String verbs = relation + " " + actor.words() + " " + verb.word();
        complements
            .of(verb)
            .forEach(
                it ->
                    triples.add(
                        subject, it.after(verbs), it.phrase().words(), TupleRule.SMALL_CLAUSE));
      }
    }
  }
}
