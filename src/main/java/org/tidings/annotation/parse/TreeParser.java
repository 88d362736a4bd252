package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tidings.annotation.parse.tree.Repairs;
import org.tidings.annotation.parse.tree.Tree;

/**
 * Parses a sentence, in parts where the parser is known to lose its way in the whole: an inserted
 * "..., state media reported on Tuesday, ..." is parsed by itself, and what is reported hung on it,
 * "said the treaty was ..." is parsed as "said that the treaty was ...", and "$ 5 million" as "5
 * million dollars". What it is known to hang on the wrong word is mended. Thread-safe.
 */
public final class TreeParser {

  private final BasicParser parser;

  /** Parses with this parser. */
  public TreeParser(BasicParser parser) {
    this.parser = parser;
  }

  /**
   * The tree of a sentence whose tokens are tagged; a participle that turns out to be the past
   * tense gets its tag.
   */
  public Tree parse(List<CoreLabel> tokens) {
    Repairs.tags(tokens);
    Tree tree = inParts(tokens);
    Repairs.mend(tokens, tree);
    return tree;
  }

  private Tree inParts(List<CoreLabel> tokens) {
    Tree tree = new Tree(tokens.size());
    List<Integer> words = words(tokens, tree);
    Optional<ReportingInsertion> insertion = ReportingInsertion.in(tokens);
    if (insertion.isEmpty()) {
      parse(tokens, words, tree);
      return tree;
    }
    ReportingInsertion part = insertion.get();
    List<Integer> main = new ArrayList<>(words);
    main.removeIf(index -> part.begin() <= index && index < part.end());
    int mainRoot = parse(tokens, main, tree);
    List<Integer> inside = new ArrayList<>(words);
    inside.removeIf(index -> index < part.clauseBegin() || part.end() <= index);
    int verb = parse(tokens, inside, tree);
    tree.attach(mainRoot, verb, "ccomp");
    for (int i = part.begin(); i < part.clauseBegin(); i++) {
      tree.attach(i, verb, "punct");
    }
    return tree;
  }

  // What the parser is given, in the order of the sentence.
  private static List<Integer> words(List<CoreLabel> tokens, Tree tree) {
    List<Integer> words = new ArrayList<>(IntStream.range(0, tokens.size()).boxed().toList());
    for (BracketedAcronym acronym : BracketedAcronym.in(tokens)) {
      acronym.takeOut(words);
      acronym.attachTo(tree);
    }
    return words;
  }

  /** Parses the tokens at these indexes, writes their edges into the tree, and returns the root. */
  private int parse(List<CoreLabel> tokens, List<Integer> indexes, Tree tree) {
    List<CoreLabel> part = new ArrayList<>();
    List<Integer> origin = new ArrayList<>();
    for (int i = 0; i < indexes.size(); i++) {
      if (OmittedThat.isBefore(tokens, indexes, i)) {
        part.add(OmittedThat.token());
        origin.add(-1);
      }
      MoneyAmount amount = MoneyAmount.at(tokens, indexes, i);
      for (int index : amount.isPresent() ? amount.order() : List.of(indexes.get(i))) {
        part.add(amount.spoken(tokens.get(index)));
        origin.add(index);
      }
      i += Math.max(0, amount.order().size() - 1);
    }
    Tree found = parser.parse(part);
    int root = indexes.get(0);
    for (int i = 0; i < part.size(); i++) {
      int dependent = origin.get(i);
      if (dependent < 0) {
        continue;
      }
      int head = found.head(i);
      int governor = head == Tree.NO_HEAD ? Tree.NO_HEAD : real(head, origin, indexes);
      tree.attach(dependent, governor, found.relation(i));
      root = head == Tree.NO_HEAD ? dependent : root;
    }
    return root;
  }

  // Nothing should hang on the "that" that was put in; if it does, its left neighbour takes it.
  private static int real(int head, List<Integer> origin, List<Integer> indexes) {
    int at = head;
    while (at > 0 && origin.get(at) < 0) {
      at--;
    }
    return origin.get(at) < 0 ? indexes.get(0) : origin.get(at);
  }
}
