package org.tidings.annotation.parse.tree;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/** All that is mended in tags and trees, in its order. */
public final class Repairs {

  private Repairs() {}

  /** Before a sentence is parsed: tags that leave it without a verb. */
  public static void tags(List<CoreLabel> tokens) {
    PastTense.tag(tokens);
  }

  /** Mends the tree of a parsed sentence, and the tags that the tree shows to be wrong. */
  public static void mend(List<CoreLabel> tokens, Tree tree) {
    PastTense.mend(tokens, tree);
    ArgumentRepairs.mend(tokens, tree);
    InfinitiveRepairs.mend(tokens, tree);
    GerundRepairs.mend(tokens, tree);
    TreeRepairs.mend(tokens, tree);
    ExceptedNouns.mend(tokens, tree);
    TitleOfName.mend(tokens, tree);
    NounOfName.mend(tokens, tree);
    OneName.mend(tokens, tree);
    ThatClauses.mend(tokens, tree);
    ReportEnd.mend(tokens, tree);
    WhoseClauses.mend(tokens, tree);
  }
}
