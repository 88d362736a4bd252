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
import org.tidings.clause.context.Context;
import org.tidings.clause.context.ContextFinder;
import org.tidings.clause.context.Modality;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.speech.Quotations;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.ClauseFinder;
import org.tidings.relation.typed.pair.TypedMention;

/**
 * In what light a typed fact of a sentence is said: in that of the clause that relates subject and
 * object. What is taken for granted within a noun phrase ("<i>his wife Linda</i>") is the article's
 * own, whatever is said of it.
 */
final class FactContexts {

  private static final Context GRANTED =
      new Context(
          Attribution.OWN_VOICE,
          Optional.empty(),
          Optional.empty(),
          Polarity.POSITIVE,
          Modality.CERTAIN,
          Optional.empty(),
          List.of());

  private final Sentence sentence;
  private final int place;
  private final Quotations quotations;
  private final Map<Integer, Context> contexts = new HashMap<>();
  private boolean found;

  FactContexts(Sentence sentence, int place, Quotations quotations) {
    this.sentence = sentence;
    this.place = place;
    this.quotations = quotations;
  }

  Context of(TypedMention subject, TypedMention object) {
    if (!found) {
      find();
      found = true;
    }
    for (int token : between(subject.head(), object.head())) {
      Context context = contexts.get(token);
      if (context != null) {
        return context;
      }
    }
    return GRANTED;
  }

  // Most sentences have no typed fact, so contexts are only looked for when one is found.
  private void find() {
    List<Clause> clauses = ClauseFinder.clauses(sentence);
    ContextFinder finder = new ContextFinder(sentence, place, quotations, clauses);
    for (Clause clause : clauses) {
      Context context = finder.of(clause);
      contexts.putIfAbsent(clause.predicate().index(), context);
      contexts.putIfAbsent(clause.verb().index(), context);
    }
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
