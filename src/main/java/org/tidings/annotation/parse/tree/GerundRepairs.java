package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.tidings.annotation.lexicon.WordTable;

/** Mends gerunds that the parser hangs on a preposition, or on a noun instead of on the verb. */
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
    for (int i = 0; i < tokens.size(); i++) {
      repairs.gerundTakenForModifier(i);
      repairs.farFrom(i);
      repairs.gerundOfDenial(i);
      repairs.gerundUnderPreposition(i);
      repairs.gerundOfAccusation(i);
      repairs.means(i);
    }
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

  // "accused of shooting/amod Keller/obl", "held off on sending/amod tanks", "for closing/amod the
  // mine": it acts on the noun.
  private void gerundTakenForModifier(int gerund) {
    int preposition = gerund - 1;
    int noun = tree.head(gerund);
    boolean modifier =
        preposition > 0
            && hasTag(gerund, "VBG")
            && hasTag(preposition, "IN")
            && tree.is(gerund, "amod")
            && tree.head(preposition) == noun
            && tree.is(noun, "obl")
            && (isOne(preposition - 1, "before-gerund")
                || hasTag(gerund + 1, "DT")
                || hasTag(gerund + 1, "PRP$"));
    if (!modifier || !hasHead(noun)) {
      return;
    }
    tree.children(tree.head(noun)).stream()
        .filter(it -> it > noun && tree.is(it, "obl"))
        .forEach(it -> tree.attach(it, gerund, "obl"));
    tree.attach(gerund, tree.head(noun), "advcl");
    tree.attach(preposition, gerund, "mark");
    tree.attach(noun, gerund, "obj");
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
      tree.attach(gerund, far, "advcl");
      tree.attach(far + 1, gerund, "mark");
      tree.attach(noun, gerund, "obj");
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
