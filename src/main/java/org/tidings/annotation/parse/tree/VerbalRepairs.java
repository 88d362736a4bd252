package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Mends infinitives that the parser hangs on the verb though they say what the object is, and
 * gerunds that it takes for adjectives: <i>has a plan <b>to close</b> the mine</i> is no having to
 * close it, who <i>rejects an offer <b>to build</b></i> builds nothing, and <i>by <b>changing</b>
 * the name</i> is no name that changes.
 */
final class VerbalRepairs {

  private static final WordTable WORDS = WordTable.load(VerbalRepairs.class, "words.txt");

  private VerbalRepairs() {}

  /** Mends the tree of a sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    for (int i = 2; i < tokens.size(); i++) {
      ofObject(tokens, tree, i);
      gerundTakenForAdjective(tokens, tree, i);
      gerundTakenForNoun(tokens, tree, i);
      gerundJoinedToFinite(tokens, tree, i);
    }
  }

  // "by changing/amod the name/obl", "accused them of hiding/amod arms/nmod": what is changed and
  // hidden.
  private static void gerundTakenForAdjective(List<CoreLabel> tokens, Tree tree, int gerund) {
    int noun = tree.head(gerund);
    int preposition = gerund - 1;
    if (!tokens.get(gerund).tag().equals("VBG")
        || !tree.is(gerund, "amod")
        || noun < gerund
        || !tokens.get(preposition).tag().equals("IN")
        || tree.head(preposition) != noun) {
      return;
    }
    Optional<Integer> accusing = accusing(tokens, tree, preposition);
    boolean determined = tree.child(noun, "det", "nmod:poss").filter(it -> it > gerund).isPresent();
    if ((!determined && accusing.isEmpty()) || !tree.is(noun, "obl", "nmod")) {
      return;
    }
    boolean adverbial = accusing.isPresent() || tree.is(noun, "obl");
    tree.attach(gerund, accusing.orElse(tree.head(noun)), adverbial ? "advcl" : "acl");
    tree.attach(noun, gerund, "obj");
    tree.attach(preposition, gerund, "mark");
    tree.children(noun).stream()
        .filter(it -> tree.is(it, "conj") && tokens.get(it).tag().equals("VBG"))
        .forEach(it -> tree.attach(it, gerund, "conj"));
  }

  // The verb before "of" that says somebody did it.
  private static Optional<Integer> accusing(List<CoreLabel> tokens, Tree tree, int preposition) {
    int above = tree.head(preposition);
    while (above >= 0
        && !(above < preposition && WORDS.has("accusing", tokens.get(above).lemma()))) {
      above = tree.head(above);
    }
    return above >= 0 && tokens.get(preposition).word().equals("of")
        ? Optional.of(above)
        : Optional.empty();
  }

  // "accused of trying/obl to win": a gerund with what it takes is a clause.
  private static void gerundTakenForNoun(List<CoreLabel> tokens, Tree tree, int gerund) {
    if (tokens.get(gerund).tag().equals("VBG")
        && tree.is(gerund, "obl")
        && tree.hasChild(gerund, "obj", "xcomp", "ccomp")) {
      tree.child(gerund, "case")
          .filter(it -> it < gerund && tokens.get(it).tag().equals("IN"))
          .ifPresent(
              it -> {
                tree.attach(gerund, tree.head(gerund), "advcl");
                tree.attach(it, gerund, "mark");
              });
    }
  }

  private static void ofObject(List<CoreLabel> tokens, Tree tree, int infinitive) {
    int verb = tree.head(infinitive);
    Optional<Integer> to = tree.child(infinitive, "mark").filter(it -> it < infinitive);
    if (!tokens.get(infinitive).tag().equals("VB")
        || !tree.is(infinitive, "xcomp", "ccomp", "advcl", "dep")
        || to.isEmpty()
        || !tokens.get(to.get()).tag().equals("TO")
        || tree.hasChild(infinitive, "nsubj", "nsubj:pass")) {
      return;
    }
    int noun = to.get() - 1;
    boolean object =
        noun > verb
            && verb >= 0
            && tree.head(noun) == verb
            && tree.is(noun, "obj")
            && ReportingVerbs.isNoun(tokens.get(noun))
            && ReportingVerbs.isVerb(tokens.get(verb));
    if (object && takesInfinitive(tokens.get(verb), tokens.get(noun))) {
      tree.attach(infinitive, noun, "acl");
    }
  }

  private static boolean takesInfinitive(CoreLabel verb, CoreLabel noun) {
    return verb.lemma().equals("have")
        || (WORDS.has("infinitive", noun.lemma()) && !WORDS.has("employing", verb.lemma()));
  }

  // "accused them of hiding arms and robbing/conj banks": a gerund is joined to a gerund.
  private static void gerundJoinedToFinite(List<CoreLabel> tokens, Tree tree, int gerund) {
    int verb = tree.head(gerund);
    if (!tokens.get(gerund).tag().equals("VBG")
        || !tree.is(gerund, "conj")
        || verb < 0
        || !ReportingVerbs.isInflected(tokens.get(verb))
        || tree.hasChild(gerund, "aux")) {
      return;
    }
    tree.children(verb).stream()
        .filter(it -> verb < it && it < gerund && tree.is(it, "advcl"))
        .filter(it -> tokens.get(it).tag().equals("VBG"))
        .reduce((one, other) -> other)
        .ifPresent(it -> tree.attach(gerund, it, "conj"));
  }
}
