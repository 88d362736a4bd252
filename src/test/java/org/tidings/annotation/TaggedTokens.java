package org.tidings.annotation;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/** Tokens written as {@code word/TAG/TYPE}, the type that of the name taggers. */
public final class TaggedTokens {

  // No two words touch.
  private static final int APART = 20;

  private TaggedTokens() {}

  /** The tokens of a sentence, parted by blanks. */
  public static List<CoreLabel> of(String sentence) {
    List<CoreLabel> tokens = new ArrayList<>();
    for (String word : sentence.split(" ", -1)) {
      String[] parts = word.split("/", -1);
      CoreLabel token = new CoreLabel();
      token.setWord(parts[0]);
      token.setTag(parts[1]);
      token.setNER(parts[2]);
      token.setBeginPosition(tokens.size() * APART);
      token.setEndPosition(tokens.size() * APART + parts[0].length());
      tokens.add(token);
    }
    return tokens;
  }
}
