package org.tidings.annotation.wholename;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tidings.article.Span;

/**
 * Titles of works with small words inside: after a noun that says what they are (the film <i>Night
 * of the Foxes</i>), or with a capital article in the middle of a sentence (wrote <i>The House on
 * the Hill</i>).
 */
final class WorkNames {

  private static final int MOST_WORDS = 9;
  private static final String NONE = "O";

  private final NameTokens tokens;

  private WorkNames(NameTokens tokens) {
    this.tokens = tokens;
  }

  /** From the first token of each to after its last. */
  static List<Span> in(NameTokens tokens) {
    WorkNames names = new WorkNames(tokens);
    List<Span> found = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      int end = names.begins(i) ? names.end(i) : i;
      if (end > i && end - i <= MOST_WORDS && tokens.isWrittenSmall(i, end, 2)) {
        found.add(new Span(i, end));
        i = end - 1;
      }
    }
    return found;
  }

  private boolean begins(int index) {
    boolean article = tokens.isWord(index, "The") && !tokens.isBeginning(index);
    boolean afterNoun = tokens.isCapital(index) && tokens.is("work", index - 1);
    return article || afterNoun;
  }

  // After at least one small word between; else index.
  private int end(int index) {
    int end = tokens.capitals(index);
    int joined = joined(end);
    boolean tagged = tokens.isWord(index, "The") && isOneName(index + 1, joined);
    if (joined == end || tagged) {
      return index;
    }
    while (joined > end) {
      end = joined;
      joined = joined(end);
    }
    return end;
  }

  private int joined(int joint) {
    if (joint >= tokens.size() || !tokens.is("joint", joint)) {
      return joint;
    }
    int first = tokens.afterArticle(joint + 1);
    int end = tokens.capitals(first);
    boolean of = tokens.isWord(joint, "of");
    boolean title = end > first && (of || (first > joint + 1 && tokens.name(first).equals(NONE)));
    return title || (end > first && isOneName(joint - 1, joint + 1)) ? end : joint;
  }

  // The tagger has it so, without the article.
  private boolean isOneName(int begin, int end) {
    return tokens.isName(begin)
        && IntStream.range(begin, end).allMatch(i -> tokens.name(i).equals(tokens.name(begin)));
  }
}
