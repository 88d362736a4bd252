package org.tidings.clause;

import java.util.List;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.context.ChainVerbs;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.ContextFinder;
import org.tidings.clause.context.Contrasts;
import org.tidings.clause.speech.voice.Quotations;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.ClauseFinder;
import org.tidings.clause.syntax.Phrases;

/**
 * The grammar of one sentence of an article: its clauses with their arguments, its phrases, and who
 * says each clause, whether it is so, how surely, when and where. Immutable.
 */
public final class SentenceGrammar {

  private final Phrases phrases;
  private final List<Clause> clauses;
  private final ContextFinder contexts;
  private final Contrasts contrasts;

  /**
   * @param index of the sentence in the article, from 0
   * @param quotations of the article
   */
  SentenceGrammar(Phrases phrases, int index, Quotations quotations) {
    this.phrases = phrases;
    this.clauses = List.copyOf(ClauseFinder.clauses(phrases, ChainVerbs::onlyColours));
    this.contrasts = new Contrasts(phrases);
    this.contexts = new ContextFinder(phrases, index, quotations, clauses);
  }

  /** The grammar of a sentence that stands alone. */
  public static SentenceGrammar of(Sentence sentence) {
    return ArticleGrammar.of(List.of(sentence)).sentences().get(0);
  }

  public Sentence sentence() {
    return phrases.sentence();
  }

  public Phrases phrases() {
    return phrases;
  }

  /** In the order of their predicates; none of a sentence that was not parsed. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** Who takes part in its clauses with the opposite polarity. */
  public Contrasts contrasts() {
    return contrasts;
  }

  /** The context of a clause of this sentence. */
  public Context context(Clause clause) {
    return contexts.of(clause);
  }

  /**
   * The context of a clause, with the polarity of one verb of its chain alone: in "told them not to
   * leave" they were told.
   */
  public Context context(Clause clause, int link) {
    return contexts.of(clause, link);
  }

  /** The context of what the noun phrase with this head says by its modifiers. */
  public Context context(Token noun) {
    return contexts.of(noun);
  }

  /**
   * The context of what somebody is told to do: "ordered the troops <i>to leave</i>".
   *
   * @param clause of this sentence, whose verb tells to do it
   * @param verb that verb
   */
  public Context commanded(Clause clause, Token verb) {
    return contexts.commanded(clause, verb);
  }
}
