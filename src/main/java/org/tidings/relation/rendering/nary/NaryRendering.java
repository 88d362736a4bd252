package org.tidings.relation.rendering.nary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.Phrase;
import org.tidings.relation.confidence.ClauseFeatures;
import org.tidings.relation.rendering.tuple.CopularComplement;
import org.tidings.relation.rendering.tuple.TupleRule;
import org.tidings.relation.rendering.tuple.Tuples;

/**
 * One proposition a clause: the relation is the verb group with the preposition of the first
 * complement, the object what the verb asks for, then the adjuncts that follow, then those in
 * front.
 */
public final class NaryRendering {

  private static final String BE = "be";
  private static final String BEING = "being ";
  private static final int MAX_COMBINATIONS = 12;
  private static final Set<String> GOVERNED = Set.of("as", "to", "with", "for");
  private final Clause clause;
  private final Set<String> features;
  private final Coordination coordination;
  private final RelationBorder border;
  private final Tuples tuples;

  public NaryRendering(Clause clause, Tuples tuples) {
    this.clause = clause;
    this.coordination = new Coordination(clause);
    this.border = new RelationBorder(clause.phrases());
    this.features = ClauseFeatures.of(clause);
    this.tuples = tuples;
  }

  public void render() {
    if (!Tellable.isTellable(clause)) {
      return;
    }
    List<Argument> ordered = OrderedArguments.of(clause);
    if (clause.isCopular()) {
      copular(ordered);
    } else if (ordered.isEmpty()) {
      bare();
    } else {
      verbal(ordered);
    }
  }

  private void verbal(List<Argument> ordered) {
    Argument first = ordered.get(0);
    if (ordered.size() > 1 && isManner(first)) {
      String manner = first.phrases().get(0).words();
      finish(verbs() + " " + manner, ordered.subList(1, ordered.size()), TupleRule.CLAUSE);
    } else {
      finish(verbs(), ordered, TupleRule.CLAUSE);
    }
  }

  // "rose sharply in May": an adverb right after the verb belongs to it.
  private boolean isManner(Argument argument) {
    return argument.role() == ArgumentRole.ADVERB
        && argument.phrases().get(0).length() == 1
        && argument.head().index() == clause.verb().index() + 1;
  }

  // "the treaty signed in June" says that it was signed; "the man leaving" that he was.
  private String verbs() {
    String verbs = Phrase.words(clause.group().tokens(true));
    if (isBareParticiple()) {
      return BE + " " + verbs;
    }
    return verbs.startsWith(BEING) ? BE + " " + verbs.substring(BEING.length()) : verbs;
  }

  private boolean isBareParticiple() {
    Token predicate = clause.predicate();
    return predicate.hasTag("VBG", "VBN")
        && clause.group().first().core().stream().noneMatch(GrammaticalFunction::isAuxiliary);
  }

  // "The talks were suspended": the auxiliaries link the subject to what happened.
  private void bare() {
    if (!clause.predicate().is("root", "conj", "parataxis")) {
      return;
    }
    List<Token> verbs = clause.group().tokens(true);
    int verb = verbs.indexOf(clause.group().first().verb());
    if (verb > 0 && verbs.subList(0, verb).stream().anyMatch(GrammaticalFunction::isAuxiliary)) {
      String relation = Phrase.words(verbs.subList(0, verb));
      String said = Phrase.words(verbs.subList(verb, verbs.size()));
      for (String subject : coordination.subjects()) {
        tuples.add(features, subject, relation, List.of(said), TupleRule.BARE);
      }
    }
  }

  private void finish(String verbs, List<Argument> ordered, TupleRule rule) {
    RelationBorder.Taken taken = taken(ordered.get(0));
    if (taken.isPresent()) {
      beyond(taken, verbs, ordered);
      return;
    }
    int joined = joined(ordered);
    String relation = joined < 0 ? verbs : verbs + " " + ordered.get(joined).prepositionWords();
    add(relation, combinations(ordered, joined), rule);
  }

  private void add(String relation, List<List<String>> combinations, TupleRule rule) {
    for (List<String> arguments : combinations) {
      for (String subject : coordination.subjects()) {
        tuples.add(features, subject, relation, arguments, rule);
      }
    }
  }

  private RelationBorder.Taken taken(Argument first) {
    boolean whole = first.phrases().size() == 1 && !first.hasPreposition();
    return whole && first.isAfter(clause.verb()) ? border.of(first) : RelationBorder.NOTHING;
  }

  private void beyond(RelationBorder.Taken taken, String verbs, List<Argument> ordered) {
    Phrase first = ordered.get(0).phrases().get(0);
    List<List<String>> more = combinations(ordered.subList(1, ordered.size()), -1);
    add(
        verbs + " " + Phrase.words(first.tokens().subList(0, taken.words())),
        more.stream().map(others -> before(rest(first, taken.words()), others)).toList(),
        taken.rule());
  }

  private static String rest(Phrase phrase, int border) {
    return Phrase.words(phrase.tokens().subList(border, phrase.length()));
  }

  private static List<String> before(String first, List<String> others) {
    List<String> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  // The index of the argument whose preposition joins the verbs; -1 for none.
  private int joined(List<Argument> ordered) {
    if (joinsRelation(ordered.get(0))) {
      return 0;
    }
    return ordered.size() > 1 && isGoverned(ordered.get(0), ordered.get(1)) ? 1 : -1;
  }

  // "named the ship as", "gave books to": the verb asks for this preposition after its object.
  private boolean isGoverned(Argument object, Argument oblique) {
    return object.role() == ArgumentRole.OBJECT
        && oblique.role() == ArgumentRole.OBLIQUE
        && joinsRelation(oblique)
        && GOVERNED.contains(oblique.prepositionWords().toLowerCase(Locale.ROOT));
  }

  private boolean joinsRelation(Argument argument) {
    return argument.hasPreposition()
        && (argument.role() == ArgumentRole.CLAUSE
            || (argument.role() == ArgumentRole.OBLIQUE
                && (argument.gap() || argument.isAfter(clause.verb()))));
  }

  private List<List<String>> combinations(List<Argument> ordered, int bare) {
    List<List<String>> combinations = List.of(List.of());
    for (int i = 0; i < ordered.size(); i++) {
      if (combinations.size() > MAX_COMBINATIONS) {
        return combinations;
      }
      combinations = times(combinations, coordination.texts(ordered.get(i), i == bare));
    }
    return combinations;
  }

  private static List<List<String>> times(List<List<String>> rows, List<String> texts) {
    List<List<String>> product = new ArrayList<>();
    for (List<String> row : rows) {
      for (String text : texts) {
        List<String> longer = new ArrayList<>(row);
        longer.add(text);
        product.add(longer);
      }
    }
    return product;
  }

  private void copular(List<Argument> ordered) {
    CopularComplement complement = CopularComplement.of(clause);
    String copula = Phrase.words(clause.group().tokens(true));
    List<Argument> rest = ordered.stream().filter(argument -> !complement.holds(argument)).toList();
    List<Phrase> parts = complement.parts();
    boolean adjectival = !rest.isEmpty() && rest.get(0).isAfter(clause.predicate());
    if (complement.isAdjective() && adjectival && parts.size() == 1) {
      finish(copula + " " + parts.get(0).words(), rest, TupleRule.ADJECTIVE);
      return;
    }
    for (Phrase part : parts) {
      RelationBorder.Taken taken = border.ofPredicate(part);
      int from = taken.words();
      String relation = (copula + " " + Phrase.words(part.tokens().subList(0, from))).strip();
      List<List<String>> more = combinations(rest, -1);
      add(
          relation,
          more.stream().map(others -> before(rest(part, from), others)).toList(),
          taken.isPresent() ? taken.rule() : TupleRule.COPULA);
    }
  }
}
