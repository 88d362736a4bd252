package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Mends what the parser is known to hang on the wrong word where the tags leave no doubt:
 * participles before the main verb, names after the noun that says their kind.
 */
final class TreeRepairs {

  private static final WordTable WORDS = WordTable.load(TreeRepairs.class, "words.txt");
  private static final Set<String> BE = Set.of("be", "get");
  private static final Set<String> LOOSE = Set.of("dep", "parataxis", "ccomp");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private TreeRepairs(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Mends the tree of a sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    TreeRepairs repairs = new TreeRepairs(tokens, tree);
    for (int i = 0; i < tokens.size(); i++) {
      repairs.participleBeforeVerb(i);
      repairs.verbAfterAgent(i);
      repairs.nameAfterKind(i);
      repairs.verbAfterInfinitive(i);
      repairs.relativeTakenForNoun(i);
      repairs.verbAfterRelative(i);
      repairs.verbTakenForAuxiliary(i);
      repairs.usedTo(i);
    }
  }

  // "used to own it", "used to be mayor": "used" only says that it is over.
  private void usedTo(int used) {
    int to = used + 1;
    if (!tokens.get(used).lemma().equals("use")
        || !(hasTag(used, "VBD") || hasTag(used, "VBN"))
        || !hasTag(to, "TO")
        || tree.is(used, "acl", "amod")
        || tree.hasChild(used, "aux", "aux:pass", "obj", "nsubj:pass")) {
      return;
    }
    tree.child(used, "xcomp")
        .filter(it -> tree.head(to) == it)
        .ifPresent(
            it -> {
              tree.attach(it, tree.head(used), tree.relation(used));
              tree.children(used).forEach(child -> tree.attach(child, it, tree.relation(child)));
              tree.attach(used, it, "aux");
              tree.attach(to, used, "fixed");
            });
  }

  // "Farmers backed by the union | attacked Novak": the second verb is the main one.
  private void participleBeforeVerb(int verb) {
    if (!isInflected(verb) || !LOOSE.contains(tree.relation(verb))) {
      return;
    }
    int participle = tree.head(verb);
    boolean reduced =
        participle >= 0
            && participle < verb
            && (hasTag(participle, "VBN") || hasTag(participle, "VBD"))
            && hasTag(participle + 1, "IN")
            && tree.child(participle, "obj", "aux", "aux:pass", "ccomp", "mark", "cc").isEmpty()
            && tree.child(verb, "nsubj", "nsubj:pass", "mark", "cc", "csubj").isEmpty()
            && noSignBetween(participle, verb);
    Optional<Integer> noun = tree.child(participle, "nsubj", "nsubj:pass");
    if (!reduced || noun.isEmpty() || noun.get() > participle || isPronoun(noun.get())) {
      return;
    }
    tree.attach(verb, tree.head(participle), tree.relation(participle));
    tree.children(participle).stream()
        .filter(it -> it > verb)
        .forEach(it -> tree.attach(it, verb, tree.relation(it)));
    tree.attach(noun.get(), verb, "nsubj");
    tree.attach(participle, noun.get(), "acl");
  }

  // "Workers/root employed/acl by/mark Apple/nsubj sued/advcl Cook": they sued him.
  private void verbAfterAgent(int verb) {
    int participle = tree.head(verb);
    if (!isInflected(verb) || !tree.is(verb, "advcl") || participle < 0 || participle > verb) {
      return;
    }
    int noun = tree.head(participle);
    Optional<Integer> mark = tree.child(verb, "mark").filter(it -> isOne(it, "never-marker"));
    Optional<Integer> agent = tree.child(verb, "nsubj").filter(it -> it < verb);
    boolean reduced =
        hasTag(participle, "VBN")
            && tree.is(participle, "acl")
            && noun >= 0
            && !tree.hasChild(noun, "nsubj", "cop")
            && tree.is(noun, "root", "ccomp", "parataxis");
    if (!reduced || mark.isEmpty() || agent.isEmpty() || mark.get() > agent.get()) {
      return;
    }
    tree.attach(mark.get(), agent.get(), "case");
    tree.attach(agent.get(), participle, "obl");
    promote(verb, noun);
  }

  // "founded the company Nadel", "sued the firms Nadel and Corvix": nobody is given anything.
  private void nameAfterKind(int noun) {
    boolean kind =
        (hasTag(noun, "NN") || hasTag(noun, "NNS")) && tree.is(noun, "iobj") && hasHead(noun);
    if (!kind || isOne(tree.head(noun), "giving")) {
      return;
    }
    int verb = tree.head(noun);
    Optional<Integer> name = nameAfter(noun, verb);
    if (name.isEmpty()) {
      return;
    }
    tree.attach(name.get(), verb, "obj");
    tree.attach(noun, name.get(), "compound");
  }

  // "The threat to sue the paper | angered/ccomp them": an infinitive with "to" is no main verb.
  private void verbAfterInfinitive(int verb) {
    if (!tree.is(verb, "ccomp") || !isInflected(verb)) {
      return;
    }
    int infinitive = tree.head(verb);
    boolean bare =
        infinitive > 1
            && infinitive < verb
            && hasTag(infinitive, "VB")
            && hasTag(infinitive - 1, "TO")
            && tree.head(infinitive - 1) == infinitive
            && tree.head(infinitive - 2) == infinitive
            && tree.is(infinitive - 2, "nsubj")
            && tree.child(infinitive, "aux", "obj", "conj").isEmpty();
    Optional<Integer> object = tree.child(verb, "nsubj");
    if (!bare || object.isEmpty() || tree.child(verb, "mark").isPresent()) {
      return;
    }
    int noun = infinitive - 2;
    tree.attach(verb, tree.head(infinitive), tree.relation(infinitive));
    tree.children(infinitive).stream()
        .filter(it -> it > verb || it < noun)
        .forEach(it -> tree.attach(it, verb, tree.relation(it)));
    tree.attach(object.get(), infinitive, "obj");
    tree.attach(noun, verb, "nsubj");
    tree.attach(infinitive, noun, "acl");
  }

  // "a site, which/det sells/amod books/conj": a finite verb modifies no noun.
  private void relativeTakenForNoun(int verb) {
    int object = tree.head(verb);
    if (!isInflected(verb) || !tree.is(verb, "amod") || object < verb || verb == 0) {
      return;
    }
    int pronoun = verb - 1;
    boolean relative =
        hasTag(pronoun, "WDT")
            && tree.head(pronoun) == object
            && tree.is(object, "conj", "appos", "dep", "nmod")
            && tree.head(object) >= 0
            && tree.head(object) < pronoun;
    if (relative) {
      tree.attach(verb, tree.head(object), "acl:relcl");
      tree.attach(pronoun, verb, "nsubj");
      tree.attach(object, verb, "obj");
    }
  }

  // "The bank that Hagen robbed | sued/amod Keller": the relative clause ends before "sued".
  private void verbAfterRelative(int relative) {
    if (!tree.is(relative, "acl:relcl") || !hasHead(relative)) {
      return;
    }
    int main = relative + 1;
    boolean missing =
        (hasTag(main, "VBN") || hasTag(main, "VBD"))
            && tree.is(main, "amod")
            && tree.head(main) > main
            && child(relative, it -> it < relative && tree.is(it, "obj") && hasTag(it, "WDT"))
                .isPresent();
    if (missing && tree.head(tree.head(main)) == relative) {
      int object = tree.head(main);
      promote(main, tree.head(relative));
      tree.attach(object, main, "obj");
    }
  }

  // "The firm that Siemens bought/aux:pass sued/acl:relcl Bosch": each verb has its own clause.
  private void verbTakenForAuxiliary(int relative) {
    if (!tree.is(relative, "aux:pass") || BE.contains(tokens.get(relative).lemma())) {
      return;
    }
    int main = relative + 1;
    if (tree.head(relative) != main || !tree.is(main, "acl:relcl")) {
      return;
    }
    int noun = tree.head(main);
    tree.children(main).stream()
        .filter(it -> it < relative)
        .forEach(
            it ->
                tree.attach(it, relative, tree.is(it, "nsubj:pass") ? "nsubj" : tree.relation(it)));
    promote(main, noun);
    tree.attach(relative, noun, "acl:relcl");
  }

  // Makes a verb the one that the noun is the subject of.
  private void promote(int verb, int noun) {
    tree.attach(verb, tree.head(noun), tree.relation(noun));
    tree.attach(noun, verb, "nsubj");
    tree.children(noun).stream()
        .filter(it -> tree.is(it, "punct") && it > verb)
        .forEach(it -> tree.attach(it, verb, "punct"));
  }

  private Optional<Integer> nameAfter(int noun, int verb) {
    int last = noun + 1;
    while (hasTag(last + 1, "NNP") && tree.head(last) == last + 1) {
      last++;
    }
    boolean named =
        hasTag(last, "NNP")
            && ((tree.head(last) == noun && tree.is(last, "appos", "dep"))
                || (tree.head(last) == verb && tree.is(last, "obj")));
    return named ? Optional.of(last) : Optional.empty();
  }

  private boolean noSignBetween(int begin, int end) {
    return tokens.subList(begin, end).stream()
        .noneMatch(it -> it.tag().equals(",") || it.tag().equals(":") || it.tag().equals("CC"));
  }

  private boolean isOne(int token, String row) {
    return WORDS.has(row, tokens.get(token).lemma());
  }

  private boolean isPronoun(int token) {
    return tokens.get(token).tag().startsWith("PRP");
  }

  private boolean hasTag(int token, String tag) {
    return token < tokens.size() && tokens.get(token).tag().equals(tag);
  }

  private boolean hasHead(int token) {
    return tree.head(token) >= 0;
  }

  private boolean isInflected(int token) {
    return ReportingVerbs.isInflected(tokens.get(token));
  }

  private Optional<Integer> child(int token, IntPredicate which) {
    return tree.children(token).stream().filter(which::test).findFirst();
  }
}
