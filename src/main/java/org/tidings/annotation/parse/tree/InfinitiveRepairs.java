package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.lexicon.WordTable;

/**
 * Mends infinitives that the parser hangs on the verb though they say what the object is: <i>has a
 * plan <b>to close</b> the mine</i> is no having to close it, and who <i>rejects an offer <b>to
 * build</b></i> builds nothing.
 */
final class InfinitiveRepairs {

  private static final WordTable WORDS = WordTable.load(InfinitiveRepairs.class, "words.txt");

  private InfinitiveRepairs() {}

  /** Mends the tree of a sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    for (int i = 2; i < tokens.size(); i++) {
      ofObject(tokens, tree, i);
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
}
