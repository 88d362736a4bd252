package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Mends what a verb is told to act on where the tags leave no doubt: the subject of a clause taken
 * for the object of the verb before it, participles taken for modifiers of their own object,
 * particles taken for adverbs, lists of nouns taken for one.
 */
final class ArgumentRepairs {

  private static final WordTable WORDS = WordTable.load(ArgumentRepairs.class, "words.txt");

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private ArgumentRepairs(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Mends the tree of a sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    ArgumentRepairs repairs = new ArgumentRepairs(tokens, tree);
    for (int i = 0; i < tokens.size(); i++) {
      repairs.subjectTakenForObject(i);
      repairs.participleTakenForModifier(i);
      repairs.particleTakenForAdverb(i);
      repairs.complementTakenForObject(i);
      repairs.subjectOfComplement(i);
      repairs.listTakenForNoun(i);
      repairs.appositionTakenForObject(i);
      repairs.ownerTakenForHead(i);
      repairs.appositionOfLast(i);
      repairs.nounTakenForClause(i);
    }
  }

  // "are hoping Weber/obj will win/dep": what stands before a finite verb is its subject.
  private void subjectTakenForObject(int noun) {
    int verb = tree.head(noun);
    if (!tree.is(noun, "obj") || verb < 0 || verb > noun || !isOne(verb, "holding")) {
      return;
    }
    tree.children(verb).stream()
        .filter(it -> it > noun && tree.is(it, "dep", "ccomp", "parataxis") && isVerb(it))
        .filter(it -> !tree.hasChild(it, "nsubj", "nsubj:pass", "mark", "csubj"))
        .findFirst()
        .filter(it -> startsVerbGroup(noun + 1, it))
        .ifPresent(
            it -> {
              tree.attach(it, verb, "ccomp");
              tree.attachSubject(noun, it);
            });
  }

  // A finite verb, or an auxiliary of it, with nothing but adverbs up to the verb.
  private boolean startsVerbGroup(int begin, int verb) {
    for (int i = begin; i < verb; i++) {
      if (tree.head(i) != verb || !tree.is(i, "aux", "aux:pass", "cop", "advmod")) {
        return false;
      }
    }
    return begin <= verb
        && (ReportingVerbs.isFinite(tokens.get(begin))
            || ReportingVerbs.isFinite(tokens.get(verb)));
  }

  // "marched through the city, chanting/amod slogans/obj": the slogans were chanted.
  private void participleTakenForModifier(int participle) {
    int noun = tree.head(participle);
    boolean modifier =
        participle > 1
            && hasTag(participle, "VBG")
            && tree.is(participle, "amod")
            && noun > participle
            && ReportingVerbs.isComma(tokens.get(participle - 1))
            && tree.is(noun, "obj");
    if (!modifier || tree.head(noun) < 0 || tree.head(noun) > participle) {
      return;
    }
    tree.attach(participle, tree.head(noun), "advcl");
    tree.attach(noun, participle, "obj");
  }

  // "walked back/advmod his comments/obj": one verb, and what it acts on.
  private void particleTakenForAdverb(int adverb) {
    boolean particle =
        adverb > 0
            && tree.is(adverb, "advmod")
            && tree.head(adverb) == adverb - 1
            && isVerb(adverb - 1)
            && isOne(adverb, "particle")
            && tree.hasChild(adverb - 1, "obj")
            && adverb + 1 < tokens.size()
            && ReportingVerbs.startsNounPhrase(tokens.get(adverb + 1));
    if (particle) {
      tree.attach(adverb, adverb - 1, "compound:prt");
    }
  }

  // "were left vulnerable/obj to thieves/obj": an adjective is no object, nor what has a "to".
  private void complementTakenForObject(int complement) {
    int verb = tree.head(complement);
    if (!tree.is(complement, "obj") || verb < 0 || verb > complement || !isVerb(verb)) {
      return;
    }
    boolean adjective = tokens.get(complement).tag().startsWith("JJ");
    if (adjective && tree.hasChild(verb, "aux:pass") && !tree.hasChild(complement, "det")) {
      tree.attach(complement, verb, "xcomp");
    } else if (!adjective && tree.child(complement, "case").filter(it -> it > verb).isPresent()) {
      tree.attach(complement, verb, "obl");
    }
  }

  // "made discipline/nsubj one/xcomp of its goals": what is made something is acted on.
  private void subjectOfComplement(int noun) {
    int complement = tree.head(noun);
    if (!tree.is(noun, "nsubj") || complement < noun || !tree.is(complement, "xcomp")) {
      return;
    }
    int verb = tree.head(complement);
    boolean between = verb >= 0 && verb < noun && isOne(verb, "making");
    boolean small = !isVerb(complement) && !tree.hasChild(complement, "cop", "aux", "mark");
    if (between && small && !tree.hasChild(verb, "obj")) {
      tree.attach(noun, verb, "obj");
    }
  }

  // "the hardware/compound , software/dep , services and expertise": all of them are meant.
  private void listTakenForNoun(int last) {
    Optional<Integer> joined = tree.child(last, "conj").filter(it -> isNoun(it) && it > last);
    if (joined.isEmpty() || !isNoun(last) || !tree.hasChild(joined.get(), "cc")) {
      return;
    }
    List<Integer> items =
        tree.children(last).stream()
            .filter(it -> it + 1 < last && isNoun(it) && tree.is(it, "compound", "dep", "appos"))
            .filter(it -> ReportingVerbs.isComma(tokens.get(it + 1)))
            .toList();
    if (items.isEmpty()) {
      return;
    }
    int first = items.get(0);
    tree.attach(first, tree.head(last), tree.relation(last));
    tree.children(last).stream()
        .filter(it -> it != first && (it < first || tree.is(it, "conj", "dep", "appos")))
        .forEach(it -> tree.attach(it, first, it > first ? "conj" : tree.relation(it)));
    tree.attach(last, first, "conj");
  }

  // "Weber was elected as mayor, the first woman/obj": a passive has its object before it.
  private void appositionTakenForObject(int noun) {
    int verb = tree.head(noun);
    if (!tree.is(noun, "obj") || verb < 0 || verb > noun || !tree.hasChild(verb, "aux:pass")) {
      return;
    }
    int first = Math.min(noun, tree.children(noun).stream().findFirst().orElse(noun));
    tree.child(verb, "nsubj:pass")
        .filter(it -> it < verb && ReportingVerbs.isComma(tokens.get(first - 1)))
        .ifPresent(it -> tree.attach(noun, it, "appos"));
  }

  // "Ann Orr and Tom Hale, the mayor/appos": of two names, the one beside it.
  private void appositionOfLast(int noun) {
    int name = tree.head(noun);
    if (!tree.is(noun, "appos") || name < 0 || !hasTag(noun, "NN") || !hasTag(name, "NNP")) {
      return;
    }
    List<Integer> others =
        tree.children(name).stream()
            .filter(it -> tree.is(it, "conj") && hasTag(it, "NNP") && it < noun)
            .toList();
    if (!others.isEmpty()) {
      int last = others.get(others.size() - 1);
      boolean beside = last + 2 <= noun && isUnder(last + 2, noun);
      if (beside && ReportingVerbs.isComma(tokens.get(last + 1))) {
        tree.attach(noun, last, "appos");
      }
    }
  }

  private boolean isUnder(int token, int top) {
    int above = token;
    while (above >= 0 && above != top) {
      above = tree.head(above);
    }
    return above == top;
  }

  // "Brazil/nsubj 's under 14 girls/nmod won": the girls won.
  private void ownerTakenForHead(int owner) {
    Optional<Integer> sign =
        tree.child(owner, "case").filter(it -> it == owner + 1 && hasTag(it, "POS"));
    if (sign.isEmpty() || !tree.is(owner, "nsubj", "nsubj:pass", "obj", "obl")) {
      return;
    }
    tree.child(owner, "nmod")
        .filter(it -> it > sign.get() && isNoun(it))
        .filter(it -> tree.head(owner) < owner || tree.head(owner) > it)
        .ifPresent(
            it -> {
              tree.attach(it, tree.head(owner), tree.relation(owner));
              tree.attach(owner, it, "nmod:poss");
              tree.child(it, "case").ifPresent(under -> tree.attach(under, it, "amod"));
            });
  }

  // "sold the ship to Keller/advcl, not to Hagen": a noun with a preposition is no clause.
  private void nounTakenForClause(int noun) {
    boolean name =
        tree.is(noun, "advcl")
            && (hasTag(noun, "NNP") || (isNoun(noun) && tree.hasChild(noun, "det")))
            && tree.hasChild(noun, "case")
            && !tree.hasChild(noun, "cop", "nsubj", "mark", "aux");
    if (name) {
      tree.attach(noun, tree.head(noun), "obl");
    }
  }

  private boolean isOne(int token, String row) {
    return WORDS.has(row, tokens.get(token).lemma());
  }

  private boolean isVerb(int token) {
    return ReportingVerbs.isVerb(tokens.get(token));
  }

  private boolean isNoun(int token) {
    return ReportingVerbs.isNoun(tokens.get(token));
  }

  private boolean hasTag(int token, String tag) {
    return tokens.get(token).tag().equals(tag);
  }
}
