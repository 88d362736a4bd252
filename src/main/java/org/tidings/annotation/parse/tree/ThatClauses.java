package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Mends clauses of what is said. In <i>rumours <b>that</b> Fiat had bought Lancia</i> "that" is no
 * relative pronoun, since the verb has its subject and its object; and in <i>He says the
 * <b>scandal</b>, while grave, <b>was dealt</b> with</i> the verb of saying has no object but the
 * clause, as in <i>which they <b>say left</b> a gap</i>. In <i>a <b>pattern</b> of killings by
 * <b>troops</b>, which <b>have</b> used force</i> the clause is of what its verb agrees with.
 */
final class ThatClauses {

  private static final WordTable WORDS = WordTable.load(ThatClauses.class, "words.txt");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private ThatClauses(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Mends the tree of a sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    ThatClauses clauses = new ThatClauses(tokens, tree);
    for (int i = 0; i < tokens.size(); i++) {
      clauses.relativeTakenForContent(i);
      clauses.subjectTakenForObject(i);
      clauses.relativeOfContent(i);
      clauses.relativeOfAnother(i);
    }
  }

  private void relativeTakenForContent(int verb) {
    if (!tree.is(verb, "acl:relcl", "ccomp") || !tree.hasChild(verb, "nsubj", "nsubj:pass")) {
      return;
    }
    List<Integer> objects =
        tree.children(verb).stream().filter(child -> tree.is(child, "obj")).toList();
    Optional<Integer> that =
        objects.stream().filter(it -> tokens.get(it).word().equalsIgnoreCase("that")).findFirst();
    boolean own = objects.stream().anyMatch(it -> it > verb) || isObjectless(verb);
    that.filter(it -> own && it < verb && isAfterHead(it, verb))
        .ifPresent(
            it -> {
              tree.attach(it, verb, "mark");
              tree.attach(verb, tree.head(verb), "ccomp");
            });
  }

  // "the story that Keller had fled", not "the town that Keller had fled from".
  private boolean isObjectless(int verb) {
    return WORDS.has("objectless", tokens.get(verb).lemma())
        && tree.children(verb).stream()
            .noneMatch(it -> it > verb && tokens.get(it).tag().equals("IN"));
  }

  private boolean isAfterHead(int that, int verb) {
    return tree.head(verb) >= 0 && tree.head(verb) < that;
  }

  private void subjectTakenForObject(int verb) {
    int saying = tree.head(verb);
    if (!tree.is(verb, "dep")
        || saying < 0
        || saying > verb
        || !ReportingVerbs.hasOnlyContent(tokens.get(saying))
        || tree.hasChild(verb, "nsubj", "nsubj:pass", "mark", "cc", "csubj")
        || !isFinite(verb)) {
      return;
    }
    tree.child(saying, "obj")
        .filter(object -> object > saying && object < verb)
        .filter(object -> ReportingVerbs.isNoun(tokens.get(object)))
        .ifPresent(
            object -> {
              tree.attachSubject(object, verb);
              tree.attach(verb, saying, "ccomp");
            });
  }

  private boolean isFinite(int verb) {
    return ReportingVerbs.isInflected(tokens.get(verb))
        || tree.children(verb).stream()
            .anyMatch(
                child ->
                    tree.is(child, "aux", "aux:pass", "cop")
                        && ReportingVerbs.isFinite(tokens.get(child)));
  }

  // "which they say | left/dep a gap", "which they | say/aux left a gap".
  private void relativeOfContent(int saying) {
    int verb = saying + 1;
    if (!ReportingVerbs.hasOnlyContent(tokens.get(saying))
        || !ReportingVerbs.isInflected(tokens.get(saying))
        || verb >= tokens.size()
        || !tokens.get(verb).tag().matches("VB[DNZP]")) {
      return;
    }
    boolean auxiliary = tree.is(saying, "aux") && tree.head(saying) == verb;
    boolean loose = tree.is(verb, "dep", "xcomp") && tree.head(verb) == saying;
    int top = auxiliary ? verb : saying;
    Optional<Integer> relative =
        tree.child(top, "obj", "nsubj", "dep")
            .filter(it -> it < saying && tokens.get(it).tag().matches("WDT|WP"));
    if ((auxiliary || loose) && relative.isPresent()) {
      int head = tree.head(top);
      String relation = tree.relation(top);
      if (auxiliary) {
        tree.children(verb).stream()
            .filter(child -> child < saying && !child.equals(relative.get()))
            .forEach(child -> tree.attach(child, saying, tree.relation(child)));
      }
      tree.attach(saying, head, relation);
      tree.attach(verb, saying, "ccomp");
      tree.attach(relative.get(), verb, "nsubj");
    }
  }

  // "a pattern by troops, which have/aux used/acl:relcl force"
  private void relativeOfAnother(int verb) {
    int noun = tree.head(verb);
    if (!tree.is(verb, "acl:relcl") || noun < 0 || !ReportingVerbs.isNoun(tokens.get(noun))) {
      return;
    }
    Optional<Integer> pronoun =
        tree.child(verb, "nsubj", "nsubj:pass")
            .filter(it -> it < verb && tokens.get(it).tag().matches("WDT|WP"));
    Optional<Boolean> plural = pronoun.flatMap(it -> isPlural(it + 1));
    if (plural.isEmpty() || plural.get() == isPlural(tokens.get(noun))) {
      return;
    }
    int comma = ReportingVerbs.isComma(tokens.get(pronoun.get() - 1)) ? 2 : 1;
    int nearest = pronoun.get() - comma;
    if (nearest > noun
        && ReportingVerbs.isNoun(tokens.get(nearest))
        && isPlural(tokens.get(nearest)) == plural.get()
        && hangsOn(nearest, noun)) {
      tree.attach(verb, nearest, "acl:relcl");
    }
  }

  // Whether the verb after a relative pronoun asks for a plural; a past tense asks for nothing.
  private Optional<Boolean> isPlural(int first) {
    CoreLabel word = tokens.get(first);
    return switch (word.tag()) {
      case "VBP" -> Optional.of(true);
      case "VBZ" -> Optional.of(false);
      case "VBD" ->
          word.word().equals("were")
              ? Optional.of(true)
              : word.word().equals("was") ? Optional.of(false) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isPlural(CoreLabel noun) {
    return noun.tag().endsWith("S");
  }

  private boolean hangsOn(int noun, int top) {
    int above = noun;
    while (above > top && tree.is(above, "nmod", "conj")) {
      above = tree.head(above);
    }
    return above == top;
  }
}
