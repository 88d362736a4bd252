package org.tidings.annotation.accurate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.common.ParserGrammar;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructureFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.tidings.annotation.parse.BasicParser;
import org.tidings.annotation.parse.tree.Tree;

/**
 * Finds phrases with CoreNLP's shift-reduce parser (englishSR.beam) and converts them to the same
 * basic dependencies that the fast parser finds. Thread-safe.
 */
public final class ConstituencyParser implements BasicParser {

  private static final String UNCLEAR = "dep";

  private final Function<List<CoreLabel>, edu.stanford.nlp.trees.Tree> phrases;
  private final GrammaticalStructureFactory dependencies =
      new UniversalEnglishGrammaticalStructureFactory(word -> true);

  ConstituencyParser(Function<List<CoreLabel>, edu.stanford.nlp.trees.Tree> phrases) {
    this.phrases = phrases;
  }

  /** Loads the model. */
  public static ConstituencyParser load(ModelJar jar) throws IOException, ClassNotFoundException {
    return new ConstituencyParser(((ParserGrammar) jar.model())::parseTree);
  }

  @Override
  public Tree parse(List<CoreLabel> tokens) {
    List<CoreLabel> numbered = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      CoreLabel copy = new CoreLabel(tokens.get(i));
      copy.setIndex(i + 1);
      numbered.add(copy);
    }
    return converted(phrases.apply(numbered), tokens.size());
  }

  private Tree converted(edu.stanford.nlp.trees.Tree found, int size) {
    Collection<TypedDependency> edges =
        dependencies.newGrammaticalStructure(found).typedDependencies();
    Tree tree = new Tree(size);
    boolean[] attached = new boolean[size];
    int root = Tree.NO_HEAD;
    for (TypedDependency edge : edges) {
      int dependent = edge.dep().index() - 1;
      int head = edge.gov().index() - 1;
      if (attached[dependent] || (head < 0 && root != Tree.NO_HEAD)) {
        continue;
      }
      tree.attach(dependent, head < 0 ? Tree.NO_HEAD : head, edge.reln().toString());
      attached[dependent] = true;
      root = head < 0 ? dependent : root;
    }
    for (int i = 0; i < size; i++) {
      if (!attached[i] && root != Tree.NO_HEAD) {
        tree.attach(i, root, UNCLEAR);
      }
    }
    return tree;
  }
}
