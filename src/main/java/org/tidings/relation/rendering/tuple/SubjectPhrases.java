package org.tidings.relation.rendering.tuple;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.Subject;

/** The subjects of a clause in words: one for each conjunct. */
public final class SubjectPhrases {

  private static final Set<String> QUANTITIES =
      WordTable.load(SubjectPhrases.class, "words.txt").words("quantity");

  private SubjectPhrases() {}

  public static List<String> of(Clause clause) {
    return of(clause, clause.phrases()::split);
  }

  /** The same with other noun phrases. */
  public static List<String> of(Clause clause, Function<Token, List<Phrase>> nouns) {
    return clause
        .subject()
        .map(subject -> phrases(clause.phrases(), subject, nouns))
        .orElseGet(() -> expletive(clause));
  }

  private static List<String> phrases(
      Phrases phrases, Subject subject, Function<Token, List<Phrase>> nouns) {
    Token head = subject.head();
    List<Phrase> found =
        switch (subject.recovery()) {
          case OWN, INHERITED, CONTROLLED -> nouns.apply(head);
          case CLAUSAL -> phrases.whole(head).stream().toList();
          case MODIFIED -> phrases.bare(whole(phrases, head)).stream().toList();
        };
    return found.stream().map(phrases::quoted).map(Phrase::words).toList();
  }

  // "a number of companies operating abroad": the parser hangs the participle on the last noun.
  private static Token whole(Phrases phrases, Token noun) {
    return phrases
        .sentence()
        .head(noun)
        .filter(head -> noun.is("nmod") && head.index() < noun.index())
        .filter(head -> phrases.preposition(noun).equals("of"))
        .filter(head -> QUANTITIES.contains(head.lemma()) || head.hasTag("CD", "$"))
        .orElse(noun);
  }

  // "It is unclear": the sentence has no other subject.
  private static List<String> expletive(Clause clause) {
    return clause.sentence().children(clause.predicate()).stream()
        .filter(child -> clause.isCopular() && child.is("expl"))
        .map(Token::word)
        .toList();
  }
}
