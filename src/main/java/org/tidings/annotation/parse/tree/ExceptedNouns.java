package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts two nouns together of which one is excepted: in <i>Siemens but not Bosch signed</i> and
 * <i>every member but Malta signed</i> the parser takes what follows "but" for a clause of its own,
 * and what comes before it for another one without a verb; in <i>every member apart from Malta</i>
 * and <i>every member bar Malta</i> it does not know what Malta is to the members.
 */
final class ExceptedNouns {

  private static final Set<String> ALL =
      Set.of("all", "every", "each", "any", "no", "everyone", "everybody", "nobody", "none");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private ExceptedNouns(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Hangs the noun that is excepted on the other, which is the verb's. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    ExceptedNouns nouns = new ExceptedNouns(tokens, tree);
    for (int i = 0; i < tokens.size(); i++) {
      nouns.bar(i);
      nouns.apartFrom(i);
      nouns.otherThan(i);
      nouns.exceptionOf(i);
      if (i > 0 && nouns.hasLemma(i, "but") && tree.is(i, "cc")) {
        nouns.but(i);
      }
    }
  }

  private void but(int but) {
    int verb = tree.head(but);
    if (verb < 0
        || !tree.relation(verb).equals("conj")
        || !ReportingVerbs.isFinite(tokens.get(verb))) {
      return;
    }
    int first = tree.head(verb);
    if (verb == but + 1 && but > 0 && hasLemma(but - 1, "all") && tree.head(but - 1) == first) {
      allBut(but, first, verb);
      return;
    }
    int second =
        IntStream.range(but + 1, verb)
            .filter(i -> tree.head(i) == verb && tree.relation(i).startsWith("nsubj"))
            .findFirst()
            .orElse(-1);
    if (first < 0 || second < 0 || !isBareSubject(first, but)) {
      return;
    }
    tree.attach(verb, tree.head(first), tree.relation(first));
    tree.attach(first, verb, tree.relation(second));
    tree.attach(second, first, "conj");
    tree.attach(but, second, "cc");
    IntStream.range(but + 1, second)
        .filter(i -> tree.head(i) == verb && hasLemma(i, "not"))
        .forEach(i -> tree.attach(i, second, "advmod"));
  }

  // "Rebels all/dep but/cc destroyed/conj the town": they nearly did.
  private void allBut(int but, int noun, int verb) {
    if (isBareSubject(noun, but)) {
      tree.attach(verb, tree.head(noun), tree.relation(noun));
      tree.attach(noun, verb, "nsubj");
      tree.attach(but - 1, verb, "advmod");
      tree.attach(but, but - 1, "fixed");
    }
  }

  // "With the exception/obl of Malta/nmod, all members signed".
  private void exceptionOf(int exception) {
    if (!hasLemma(exception, "exception") || !tree.is(exception, "obl", "nmod")) {
      return;
    }
    Optional<Integer> excepted = tree.child(exception, "nmod").filter(it -> it > exception);
    Optional<Integer> with = tree.child(exception, "case").filter(it -> hasLemma(it, "with"));
    int head = tree.head(exception);
    Optional<Integer> noun = tree.is(exception, "obl") ? subject(head) : Optional.of(head);
    if (excepted.isEmpty() || with.isEmpty() || noun.isEmpty()) {
      return;
    }
    int of = tree.child(excepted.get(), "case").orElse(exception);
    tree.attach(excepted.get(), noun.get(), "nmod");
    tree.attach(with.get(), excepted.get(), "case");
    tree.children(exception).forEach(it -> tree.attach(it, with.get(), "fixed"));
    tree.attach(exception, with.get(), "fixed");
    tree.attach(of, with.get(), "fixed");
  }

  // A noun that no verb or copula belongs to.
  private boolean isBareSubject(int noun, int but) {
    return noun < but
        && (ReportingVerbs.isNominal(tokens.get(noun)) || tokens.get(noun).tag().equals("DT"))
        && tree.relation(noun).matches("root|ccomp|parataxis|conj")
        && IntStream.range(0, but)
            .filter(i -> tree.head(i) == noun)
            .noneMatch(i -> tree.relation(i).matches("cop|aux.*|nsubj.*|acl:relcl"));
  }

  // "every member apart/advmod from Malta/obl", "Apart from Malta, every member signed".
  private void apartFrom(int apart) {
    int from = apart + 1;
    if (!hasLemma(apart, "apart", "aside") || from >= tokens.size() || !hasLemma(from, "from")) {
      return;
    }
    int excepted = tree.head(from);
    if (excepted < from || !ReportingVerbs.isNominal(tokens.get(excepted))) {
      return;
    }
    Optional<Integer> noun = apart > 0 ? nounAt(apart - 1) : subject(tree.head(apart));
    noun.filter(it -> it != excepted)
        .ifPresent(
            it -> {
              tree.attach(excepted, it, "nmod");
              tree.attach(apart, excepted, "case");
              tree.attach(from, apart, "fixed");
            });
  }

  // "no one other/amod than Malta/obl", "no one other than Malta/nsubj signed/ccomp".
  private void otherThan(int other) {
    int than = other + 1;
    if (!hasLemma(other, "other") || than >= tokens.size() || !hasLemma(than, "than")) {
      return;
    }
    Optional<Integer> noun = other > 0 ? nounAt(other - 1) : Optional.empty();
    int head = tree.head(than);
    boolean clause = head > than && ReportingVerbs.isInflected(tokens.get(head));
    int excepted = clause ? subject(head).orElse(Tree.NO_HEAD) : head;
    boolean known =
        excepted > than
            && ReportingVerbs.isNominal(tokens.get(excepted))
            && noun.filter(it -> tree.head(other) == it || tree.head(it) == excepted).isPresent();
    if (!known) {
      return;
    }
    int quantity = noun.get();
    if (clause) {
      tree.attach(head, tree.head(quantity), tree.relation(quantity));
      tree.attach(quantity, head, tree.relation(excepted));
    } else if (tree.head(quantity) == excepted) {
      tree.attach(quantity, tree.head(excepted), tree.relation(excepted));
    }
    tree.attach(excepted, quantity, "nmod");
    tree.attach(other, excepted, "case");
    tree.attach(than, other, "fixed");
  }

  // "every player/compound bar/nsubj Novak/nsubj left", "all players bar/compound Novak/nsubj
  // left".
  private void bar(int bar) {
    int noun = bar - 1;
    int name = bar + 1;
    if (noun < 1 || !hasLemma(bar, "bar", "save") || !tree.is(noun, "compound")) {
      return;
    }
    while (name + 1 < tokens.size() && isName(name + 1) && tree.head(name) == name + 1) {
      name++;
    }
    if (name >= tokens.size() || !isName(name) || !isOf(noun, bar, name)) {
      return;
    }
    int top = tree.head(bar) == name ? name : bar;
    List<Integer> modifiers = tree.children(top).stream().filter(it -> it < noun).toList();
    if (modifiers.stream().noneMatch(it -> ALL.contains(tokens.get(it).lemma()))) {
      return;
    }
    tree.attach(noun, tree.head(top), tree.relation(top));
    modifiers.forEach(it -> tree.attach(it, noun, tree.relation(it)));
    tree.attach(name, noun, "nmod");
    tree.attach(bar, name, "case");
  }

  private boolean isOf(int noun, int bar, int name) {
    int head = tree.head(noun);
    return head == bar || (head == name && tree.head(bar) == name);
  }

  // The noun of the phrase that ends there.
  private Optional<Integer> nounAt(int end) {
    int noun = end;
    while (tree.is(noun, "nmod", "compound") && tree.head(noun) >= 0 && tree.head(noun) < noun) {
      noun = tree.head(noun);
    }
    boolean nominal =
        ReportingVerbs.isNominal(tokens.get(noun)) || ALL.contains(tokens.get(noun).lemma());
    return nominal ? Optional.of(noun) : Optional.empty();
  }

  private Optional<Integer> subject(int verb) {
    return verb < 0 ? Optional.empty() : tree.child(verb, "nsubj", "nsubj:pass");
  }

  private boolean isName(int token) {
    return tokens.get(token).tag().startsWith("NNP");
  }

  private boolean hasLemma(int token, String... lemmas) {
    return Set.of(lemmas).contains(tokens.get(token).lemma());
  }
}
