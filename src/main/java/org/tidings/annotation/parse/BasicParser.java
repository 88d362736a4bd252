package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.tidings.annotation.parse.tree.Tree;

/**
 * Finds basic dependency trees, Universal Dependencies, English. Implementations are thread-safe.
 */
@FunctionalInterface
public interface BasicParser {

  /** The tree of a sentence, or a part of one, whose tokens are tagged; there is at least one. */
  Tree parse(List<CoreLabel> tokens);
}
