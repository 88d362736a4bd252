package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Mends gerunds that the parser hangs on a preposition or a noun instead of on the verb, or takes
 * for modifiers of what they act on: <i>by <b>changing</b> the name</i> is no name that changes.
 */
final class GerundRepairs {

  private static final WordTable WORDS = WordTable.load(GerundRepairs.class, "words.txt");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private GerundRepairs(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Mends the tree of a sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    GerundRepairs repairs = new GerundRepairs(tokens, tree);
    for (int i = 2; i < tokens.size(); i++) {
      repairs.takenForModifier(i);
      repairs.takenForNoun(i);
      repairs.joinedToFinite(i);
    }
    for (int i = 0; i < tokens.size(); i++) {
      repairs.farFrom(i);
      repairs.gerundOfDenial(i);
      repairs.gerundUnderPreposition(i);
      repairs.gerundOfAccusation(i);
      repairs.means(i);
    }
  }

  // "by changing/amod the name/obl", "accused them of hiding/amod arms/nmod", "held off on
  // sending/amod tanks": it acts on the noun.
  private void takenForModifier(int gerund) {
    int noun = tree.head(gerund);
    int preposition = gerund - 1;
    if (!hasTag(gerund, "VBG")
        || !tree.is(gerund, "amod")
        || noun < gerund
        || !tree.is(noun, "obl", "nmod")
        || !hasTag(preposition, "IN")
        || tree.head(preposition) != noun) {
      return;
    }
    Optional<Integer> accusing = accusing(preposition);
    boolean determined = tree.child(noun, "det", "nmod:poss").filter(it -> it > gerund).isPresent();
    int head = accusing.orElse(tree.head(noun));
    if (accusing.isPresent() || determined) {
      tree.children(noun).stream()
          .filter(it -> tree.is(it, "conj") && hasTag(it, "VBG"))
          .forEach(it -> tree.attach(it, gerund, "conj"));
    } else if (tree.is(noun, "obl") && asksForGerund(preposition)) {
      tree.children(head).stream()
          .filter(it -> it > noun && tree.is(it, "obl"))
          .forEach(it -> tree.attach(it, gerund, "obl"));
    } else {
      return;
    }
    boolean adverbial = accusing.isPresent() || tree.is(noun, "obl");
    actOn(gerund, noun, head, adverbial ? "advcl" : "acl");
  }

  // What stands before the preposition, or after the gerund.
  private boolean asksForGerund(int preposition) {
    int object = preposition + 2;
    return isOne(preposition - 1, "before-gerund")
        || hasTag(object, "DT")
        || hasTag(object, "PRP$");
  }

  // The verb before "of" that says somebody did it.
  private Optional<Integer> accusing(int preposition) {
    int above = tree.head(preposition);
    while (above >= 0 && !(above < preposition && isOne(above, "accusing"))) {
      above = tree.head(above);
    }
    return above >= 0 && tokens.get(preposition).word().equals("of")
        ? Optional.of(above)
        : Optional.empty();
  }

  // Hangs a gerund with the preposition before it on a verb or noun, and what it acts on on it.
  private void actOn(int gerund, int noun, int head, String relation) {
    tree.attach(gerund, head, relation);
    tree.attach(gerund - 1, gerund, "mark");
    tree.attach(noun, gerund, "obj");
  }

  // "accused of trying/obl to win": a gerund with what it takes is a clause.
  private void takenForNoun(int gerund) {
    if (hasTag(gerund, "VBG")
        && tree.is(gerund, "obl")
        && tree.hasChild(gerund, "obj", "xcomp", "ccomp")) {
      tree.child(gerund, "case")
          .filter(it -> it < gerund && hasTag(it, "IN"))
          .ifPresent(
              it -> {
                tree.attach(gerund, tree.head(gerund), "advcl");
                tree.attach(it, gerund, "mark");
              });
    }
  }

  // "accused them of hiding arms and robbing/conj banks": a gerund is joined to a gerund.
  private void joinedToFinite(int gerund) {
    int verb = tree.head(gerund);
    if (!hasTag(gerund, "VBG")
        || !tree.is(gerund, "conj")
        || verb < 0
        || !ReportingVerbs.isInflected(tokens.get(verb))
        || tree.hasChild(gerund, "aux")) {
      return;
    }
    tree.children(verb).stream()
        .filter(it -> verb < it && it < gerund && tree.is(it, "advcl") && hasTag(it, "VBG"))
        .reduce((one, other) -> other)
        .ifPresent(it -> tree.attach(gerund, it, "conj"));
  }

  // "accused him | of/dep using/acl": the gerund goes with the verb, the preposition with it.
  private void gerundUnderPreposition(int preposition) {
    if (!hasTag(preposition, "IN")
        || !tree.is(preposition, "dep", "advcl")
        || !hasHead(preposition)) {
      return;
    }
    int verb = tree.head(preposition);
    child(preposition, it -> hasTag(it, "VBG") && it > preposition)
        .filter(gerund -> tokens.get(verb).tag().startsWith("VB") && verb < preposition)
        .ifPresent(
            gerund -> {
              tree.attach(gerund, verb, "advcl");
              tree.children(preposition).forEach(it -> tree.attach(it, gerund, tree.relation(it)));
              tree.attach(preposition, gerund, "mark");
            });
  }

  // "is far from winning/amod the race/root": not the race is far, but that it is won.
  private void farFrom(int gerund) {
    int far = gerund - 2;
    int noun = tree.head(gerund);
    boolean modifier =
        far > 0
            && hasTag(gerund, "VBG")
            && tree.is(gerund, "amod")
            && tokens.get(far).lemma().equals("far")
            && tokens.get(far + 1).lemma().equals("from")
            && tree.head(far) == noun
            && tree.hasChild(noun, "cop");
    if (modifier) {
      tree.attach(far, tree.head(noun), tree.relation(noun));
      tree.children(noun).stream()
          .filter(it -> it < far || tree.is(it, "punct"))
          .forEach(it -> tree.attach(it, far, tree.relation(it)));
      actOn(gerund, noun, far, "advcl");
    }
  }

  // "denies ordering/amod attack/obj": what it is denied to act on.
  private void gerundOfDenial(int gerund) {
    int noun = tree.head(gerund);
    boolean modifier =
        gerund > 0
            && hasTag(gerund, "VBG")
            && tree.is(gerund, "amod")
            && noun > gerund
            && tree.is(noun, "obj")
            && tree.head(noun) == gerund - 1
            && isOne(gerund - 1, "denying")
            && !WORDS.has("modifying", tokens.get(gerund).word());
    if (modifier) {
      tree.attach(gerund, gerund - 1, "xcomp");
      tree.attach(noun, gerund, "obj");
    }
  }

  // "accused the minister of hiding it": the gerund belongs to the verb, not to the noun.
  private void gerundOfAccusation(int gerund) {
    if (!hasTag(gerund, "VBG")
        || !tree.is(gerund, "acl")
        || tree.child(gerund, "case", "mark").isEmpty()) {
      return;
    }
    int noun = tree.head(gerund);
    if (hasHead(noun) && tree.is(noun, "obj", "nsubj:pass")) {
      int verb = tree.head(noun);
      if (isOne(verb, "accusing") && noun < gerund && verb < gerund) {
        tree.attach(gerund, verb, "advcl");
      }
    }
  }

  // "was built using stone": the parser does not know what "using" is to the verb.
  private void means(int gerund) {
    boolean loose = hasTag(gerund, "VBG") && tokens.get(gerund).word().equals("using");
    if (loose && tree.is(gerund, "dep", "xcomp") && hasHead(gerund) && isVerb(tree.head(gerund))) {
      tree.attach(gerund, tree.head(gerund), "advcl");
    }
  }

  private boolean isOne(int token, String row) {
    return WORDS.has(row, tokens.get(token).lemma());
  }

  private boolean isVerb(int token) {
    return ReportingVerbs.isVerb(tokens.get(token));
  }

  private boolean hasTag(int token, String tag) {
    return token < tokens.size() && tokens.get(token).tag().equals(tag);
  }

  private boolean hasHead(int token) {
    return tree.head(token) >= 0;
  }

  private Optional<Integer> child(int token, IntPredicate which) {
    return tree.children(token).stream().filter(which::test).findFirst();
  }
}
