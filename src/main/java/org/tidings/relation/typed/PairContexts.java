package org.tidings.relation.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Modality;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.context.Tense;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.syntax.Clause;
import org.tidings.relation.typed.pair.TypedMention;

/**
 * The context in which a typed fact of a sentence is said: that of the clause that relates subject
 * and object. What is taken for granted within a noun phrase ("<i>his wife Linda</i>") is the
 * article's own, whatever is said of it.
 */
final class PairContexts {

  private static final Context GRANTED =
      new Context(
          Attribution.OWN_VOICE,
          Optional.empty(),
          Optional.empty(),
          Polarity.POSITIVE,
          Modality.CERTAIN,
          Tense.PRESENT,
          Optional.empty(),
          List.of());

  private final Sentence sentence;
  private final Map<Integer, Context> contexts = new HashMap<>();

  PairContexts(SentenceGrammar grammar) {
    this.sentence = grammar.sentence();
    for (Clause clause : grammar.clauses()) {
      contexts.putIfAbsent(clause.predicate().index(), grammar.context(clause));
      contexts.putIfAbsent(clause.verb().index(), grammar.context(clause));
    }
  }

  Context of(TypedMention subject, TypedMention object) {
    for (int token : between(subject.head(), object.head())) {
      Context context = contexts.get(token);
      if (context != null) {
        return context;
      }
    }
    return GRANTED;
  }

  /** The tokens on the way through the tree, the subject's side first. */
  private List<Integer> between(int subject, int object) {
    List<Integer> up = upwards(subject);
    List<Integer> down = upwards(object);
    Set<Integer> common = new HashSet<>(up);
    common.retainAll(down);
    int top = up.stream().filter(common::contains).findFirst().orElse(subject);
    List<Integer> way = new ArrayList<>();
    up.stream().takeWhile(token -> token != top).forEach(way::add);
    way.add(top);
    down.stream().takeWhile(token -> token != top).forEach(way::add);
    return way;
  }

  private List<Integer> upwards(int token) {
    List<Integer> chain = new ArrayList<>();
    for (int i = token; i != Token.NO_HEAD && chain.size() < sentence.tokens().size(); ) {
      chain.add(i);
      i = sentence.token(i).head();
    }
    return chain;
  }
}
