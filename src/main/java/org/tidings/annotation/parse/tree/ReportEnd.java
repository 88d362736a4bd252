package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ends a "that"-clause where the sentence goes on with its own verb: in <i>Novak believes that
 * Bosch cheated Siemens<b>, and sued the firm</b></i> Novak sues, and in <i>He said that taxes
 * would rise<b>, and parliament rejected the bill</b></i> he does not say so. The parser ties the
 * last verb to the one before it.
 */
final class ReportEnd {

  private static final int MAX_STEPS = 6;

  private final List<CoreLabel> tokens;
  private final Tree tree;

  private ReportEnd(List<CoreLabel> tokens, Tree tree) {
    this.tokens = tokens;
    this.tree = tree;
  }

  /** Hangs such verbs on the verb of their sentence. */
  static void mend(List<CoreLabel> tokens, Tree tree) {
    ReportEnd end = new ReportEnd(tokens, tree);
    for (int i = 0; i < tokens.size(); i++) {
      end.mend(i);
    }
  }

  private void mend(int verb) {
    int content = tree.head(verb);
    if (!tree.relation(verb).equals("conj")
        || !ReportingVerbs.isInflected(tokens.get(verb))
        || content < 0
        || !tree.relation(content).equals("ccomp")
        || tree.hasChild(verb, "aux", "aux:pass", "cop", "mark")) {
      return;
    }
    int reporting = tree.head(content);
    boolean that =
        tree.children(content).stream()
            .anyMatch(child -> tree.relation(child).equals("mark") && isThat(child));
    int top = finite(reporting);
    boolean owned = tree.hasChild(verb, "nsubj", "nsubj:pass", "expl");
    if (top >= 0 && (that || owned) && reporting < content && endsBefore(verb, content)) {
      tree.attach(verb, top, "conj");
    }
  }

  // The comma before "and", and who does it or in which tense, tell that the report is over.
  private boolean endsBefore(int verb, int content) {
    int and =
        tree.children(verb).stream()
            .filter(child -> tree.relation(child).equals("cc"))
            .filter(child -> tokens.get(child).lemma().matches("and|but"))
            .findFirst()
            .orElse(Tree.NO_HEAD);
    if (and < 1 || !ReportingVerbs.isComma(tokens.get(and - 1)) || isList(content, verb)) {
      return false;
    }
    return tree.hasChild(verb, "nsubj", "nsubj:pass", "expl")
        ? tokens.get(verb).tag().equals("VBD") && (isShifted(content) || isNext(and + 1))
        : and == verb - 1 || isAdverb(and + 1, verb);
  }

  // ", and then the guards took him away": the article tells what happened next.
  private boolean isNext(int adverb) {
    return tokens.get(adverb).lemma().matches("then|later|soon|afterwards|eventually");
  }

  private boolean isAdverb(int begin, int end) {
    return IntStream.range(begin, end).allMatch(i -> tokens.get(i).tag().startsWith("RB"));
  }

  // "said that it would", "said that it had": what is said is told in another tense.
  private boolean isShifted(int content) {
    return tree.children(content).stream()
        .anyMatch(
            child ->
                tree.relation(child).startsWith("aux")
                    && tokens.get(child).lemma().matches("would|could|might|will|have|can|may"));
  }

  // "said that they came, saw, and won".
  private boolean isList(int content, int verb) {
    return tree.children(content).stream()
        .anyMatch(
            child ->
                child < verb
                    && child > content
                    && tree.relation(child).equals("conj")
                    && tokens.get(child).tag().startsWith("VB"));
  }

  private boolean isThat(int child) {
    return tokens.get(child).lemma().equals("that");
  }

  // "was the first to say that": the infinitive is no verb to go on with.
  private int finite(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
      if (ReportingVerbs.isInflected(tokens.get(at)) || tree.hasChild(at, "cop", "aux")) {
        return at;
      }
      at = tree.relation(at).matches("xcomp|acl") ? tree.head(at) : -1;
    }
    return -1;
  }
}
