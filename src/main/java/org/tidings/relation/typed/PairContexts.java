package org.tidings.relation.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.SentenceGrammar;
import org.tidings.clause.context.Context;
import org.tidings.clause.context.Modality;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.context.Tense;
import org.tidings.clause.speech.Attribution;
import org.tidings.clause.syntax.Clause;
import org.tidings.relation.typed.pair.DependencyPath;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/**
 * Whose words a typed fact of a sentence is, and whether it is so: what holds of the clause that
 * relates subject and object. What is taken for granted within a noun phrase ("<i>his wife
 * Linda</i>") is the article's own, whatever is said of it.
 */
final class PairContexts {

  private static final WordTable WORDS = WordTable.load(PairContexts.class, "words.txt");

  private static final Context GRANTED =
      new Context(
          Attribution.OWN_VOICE,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Polarity.POSITIVE,
          Modality.CERTAIN,
          Tense.PRESENT,
          Optional.empty(),
          List.of());

  private final SentenceWords words;
  private final Map<Integer, Context> contexts = new HashMap<>();

  PairContexts(SentenceGrammar grammar, SentenceWords words) {
    this.words = words;
    for (Clause clause : grammar.clauses()) {
      contexts.putIfAbsent(clause.predicate().index(), grammar.context(clause));
      contexts.putIfAbsent(clause.verb().index(), grammar.context(clause));
    }
  }

  // Of several clauses between the two each must be asserted.
  Context of(RelationArgument subject, RelationArgument object) {
    List<Integer> path = DependencyPath.between(words, subject.head(), object.head()).tokens();
    Context stated = stated(path);
    return path.stream().anyMatch(this::isMeant) ? stated.intended() : stated;
  }

  // "a proposal to create", "unveiled plans to create", not "went on to create"
  private boolean isMeant(int index) {
    Token token = words.sentence().token(index);
    Optional<Token> head = words.sentence().head(token);
    if (!token.hasTag("VB") || head.isEmpty()) {
      return false;
    }
    boolean infinitive =
        words.sentence().children(token).stream().anyMatch(child -> child.hasTag("TO"));
    return token.is("acl")
        ? head.get().isNoun()
        : token.is("xcomp", "advcl")
            && infinitive
            && head.get().isVerb()
            && !WORDS.has("achieving", head.get().lemma());
  }

  private Context stated(List<Integer> path) {
    List<Context> clauses =
        path.stream().flatMap(token -> Optional.ofNullable(contexts.get(token)).stream()).toList();
    return clauses.stream()
        .filter(context -> !context.isAsserted())
        .findFirst()
        .or(() -> clauses.stream().findFirst())
        .orElse(GRANTED);
  }
}
