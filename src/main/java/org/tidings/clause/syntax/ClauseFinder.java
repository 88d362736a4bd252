package org.tidings.clause.syntax;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * Finds the clauses of a sentence from its dependency tree. The idea is ClausIE's (Del Corro and
 * Gemulla, WWW 2013): first the clauses, then propositions from them.
 */
public final class ClauseFinder {

  private static final int MAX_CHAIN = 4;

  private final Sentence sentence;
  private final Phrases phrases;
  private final Predicate<Token> open;
  private final SubjectFinder subjects;
  private final ArgumentFinder arguments;

  private ClauseFinder(Phrases phrases, Predicate<Token> open) {
    this.sentence = phrases.sentence();
    this.phrases = phrases;
    this.open = open;
    this.subjects = new SubjectFinder(sentence);
    this.arguments = new ArgumentFinder(phrases, subjects);
  }

  /**
   * The clauses in the order of their predicates; none for a sentence that was not parsed.
   *
   * @param open which adjectives make one clause with their infinitive: "is likely to start"
   */
  public static List<Clause> clauses(Phrases phrases, Predicate<Token> open) {
    return phrases.sentence().parsed() ? new ClauseFinder(phrases, open).clauses() : List.of();
  }

  private List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (Predicates.isPredicate(sentence, token)) {
        clauses.addAll(token.isVerb() ? verbal(token) : chained(copular(token)));
      }
    }
    return withoutParts(clauses);
  }

  // "plans to withdraw and seek another seat": "seek" is the end of a chain, and no clause beside.
  private static List<Clause> withoutParts(List<Clause> clauses) {
    Set<Token> parts =
        clauses.stream()
            .flatMap(clause -> clause.group().links().stream().skip(1))
            .map(VerbGroup.Link::verb)
            .collect(Collectors.toSet());
    return clauses.stream().filter(clause -> !parts.contains(clause.predicate())).toList();
  }

  private List<Clause> chained(Clause clause) {
    Token adjective = clause.predicate();
    Optional<Token> infinitive =
        sentence
            .child(adjective, "xcomp")
            .or(() -> infinitive(adjective))
            .filter(verb -> adjective.tag().startsWith("JJ") && open.test(adjective))
            .filter(verb -> verb.isVerb() && verb.index() > adjective.index());
    if (infinitive.isEmpty()) {
      return List.of(clause);
    }
    VerbGroup.Link first =
        new VerbGroup.Link(adjective, List.of(), adjectiveGroup(clause), List.of());
    List<Argument> carried =
        clause.arguments().stream()
            .filter(argument -> !argument.head().equals(infinitive.get()))
            .toList();
    return conjoinedVerbs(infinitive.get()).stream()
        .map(verb -> new VerbGroup(List.of(first)).then(link(verb, infinitive.get())))
        .flatMap(group -> chain(adjective, group, carried).stream())
        .toList();
  }

  // "is due to be released": the parser takes the infinitive for a clause.
  private Optional<Token> infinitive(Token adjective) {
    return sentence
        .child(adjective, "ccomp")
        .filter(verb -> !GrammaticalFunction.hasSubject(sentence, verb))
        .filter(verb -> Predicates.isMarked(sentence, verb, "to"));
  }

  private List<Token> adjectiveGroup(Clause clause) {
    List<Token> words = new ArrayList<>(clause.group().first().core());
    int copula = words.get(0).index();
    words.add(clause.predicate());
    sentence.children(clause.predicate()).stream()
        .filter(child -> child.is("advmod") && !words.contains(child))
        .filter(child -> copula < child.index() && child.index() < clause.predicate().index())
        .forEach(words::add);
    words.sort(Comparator.comparingInt(Token::index));
    return words;
  }

  private List<Clause> verbal(Token verb) {
    return verb.is("xcomp")
        ? List.of()
        : chain(verb, new VerbGroup(List.of(VerbGroup.link(sentence, verb))), List.of());
  }

  // One clause for each last verb: "wants to come and to stay" has two.
  private List<Clause> chain(Token top, VerbGroup group, List<Argument> carried) {
    int last = group.links().size() - 1;
    List<Argument> all = new ArrayList<>(carried);
    arguments.of(group.last().verb(), group.last()).stream()
        .map(argument -> argument.onLink(last))
        .forEach(all::add);
    Optional<Argument> open =
        all.stream()
            .filter(argument -> argument.link() == last && isOpenVerb(argument))
            .findFirst();
    if (open.isEmpty() || last >= MAX_CHAIN) {
      return List.of(clause(top, group, all));
    }
    all.remove(open.get());
    List<Clause> clauses = new ArrayList<>();
    for (Token verb : conjoinedVerbs(open.get().head())) {
      clauses.addAll(chain(top, group.then(link(verb, open.get().head())), all));
    }
    return clauses;
  }

  private static boolean isOpenVerb(Argument argument) {
    return argument.role() == ArgumentRole.COMPLEMENT && argument.head().isVerb();
  }

  // "to come and stay": the second verb shares the first one's "to".
  private VerbGroup.Link link(Token verb, Token first) {
    VerbGroup.Link own = VerbGroup.link(sentence, verb);
    return own.marker().isEmpty()
        ? new VerbGroup.Link(
            verb, VerbGroup.link(sentence, first).marker(), own.core(), own.adverbs())
        : own;
  }

  private List<Token> conjoinedVerbs(Token verb) {
    List<Token> verbs = new ArrayList<>();
    verbs.add(verb);
    sentence.children(verb).stream()
        .filter(child -> child.is("conj") && child.isVerb())
        .filter(
            child -> sentence.children(child).stream().noneMatch(GrammaticalFunction::isSubject))
        .forEach(verbs::add);
    return verbs;
  }

  private Clause clause(Token top, VerbGroup group, List<Argument> all) {
    arguments.gap(top).ifPresent(gap -> all.add(gap.onLink(group.links().size() - 1)));
    all.sort(Comparator.comparingInt(argument -> argument.head().index()));
    return new Clause(phrases, top, Optional.empty(), subjects.of(top), group, all);
  }

  private Clause copular(Token predicate) {
    Token copula = sentence.child(predicate, "cop").orElseThrow();
    List<Token> core = new ArrayList<>();
    for (Token child : sentence.children(predicate)) {
      if (GrammaticalFunction.isAuxiliary(child)
          || child.is("cop")
          || GrammaticalFunction.isNegation(child)) {
        core.add(child);
      }
    }
    VerbGroup.Link link = new VerbGroup.Link(copula, List.of(), core, List.of());
    return new Clause(
        phrases,
        predicate,
        Optional.of(copula),
        subjects.of(predicate),
        new VerbGroup(List.of(link)),
        arguments.of(predicate, link));
  }
}
