package org.tidings.annotation.parse;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.annotation.parse.tree.Tree;

/**
 * The letters that a name is called by from then on: "the Harlow Food Agency (HFA) sued". With them
 * the parser loses the verb.
 *
 * @param name the last token of the name
 * @param letters the token of the letters; a bracket stands on either side
 */
record BracketedAcronym(int name, int letters) {

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}[\\p{Lu}\\d&.-]{0,8}\\p{Lu}s?");

  /** All of a sentence. */
  static List<BracketedAcronym> in(List<CoreLabel> tokens) {
    List<BracketedAcronym> found = new ArrayList<>();
    for (int i = 1; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).tag().equals("-LRB-")
          && tokens.get(i + 2).tag().equals("-RRB-")
          && tokens.get(i - 1).tag().startsWith("NNP")
          && LETTERS.matcher(tokens.get(i + 1).word()).matches()) {
        found.add(new BracketedAcronym(i - 1, i + 1));
      }
    }
    return found;
  }

  /** Takes its tokens out of those that are to be parsed. */
  void takeOut(List<Integer> indexes) {
    indexes.removeIf(index -> letters - 1 <= index && index <= letters + 1);
  }

  /** Hangs it on the name. */
  void attachTo(Tree tree) {
    tree.attach(letters, name, "appos");
    tree.attach(letters - 1, letters, "punct");
    tree.attach(letters + 1, letters, "punct");
  }
}
