package org.tidings.annotation.wholename;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;
import org.tidings.annotation.lexicon.WordTable;

/** What the words of a sentence tell of where names begin and end. */
record NameTokens(List<CoreLabel> tokens) {

  private static final WordTable WORDS = WordTable.load(NameTokens.class, "words.txt");
  private static final Set<String> BEFORE_A_BEGINNING =
      Set.of("``", "''", ":", ";", "(", "[", "-LRB-", "-LSB-", "\u2022", "*", "|", "/", "...");
  private static final Set<String> NAMES = Set.of("PERSON", "ORGANIZATION", "LOCATION", "MISC");
  private static final Set<String> TIMES = Set.of("DATE", "TIME", "DURATION", "SET");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final String NONE = "O";

  int size() {
    return tokens.size();
  }

  String word(int index) {
    return tokens.get(index).word();
  }

  String tag(int index) {
    return tokens.get(index).tag();
  }

  /** The taggers' type of a word; "O" for none. */
  String name(int index) {
    String name = tokens.get(index).ner();
    return name == null ? NONE : name;
  }

  boolean isName(int index) {
    return NAMES.contains(name(index));
  }

  boolean is(String row, int index) {
    return WORDS.has(row, word(index));
  }

  boolean isCapital(int index) {
    return index < size() && Character.isUpperCase(word(index).codePointAt(0));
  }

  /** Whether a small word has a capital, and is not all capitals: "In", "A". */
  boolean isSmallWithCapital(int index) {
    return is("small", index)
        && isCapital(index)
        && !word(index).equals("I")
        && (word(index).length() == 1 || Character.isLowerCase(word(index).codePointAt(1)));
  }

  /** Whether a hyphen stands right before or after a word. */
  boolean isHyphenated(int index) {
    return (index > 1 && word(index - 1).equals("-") && isInsideWord(index - 1))
        || (index + 2 < size() && word(index + 1).equals("-") && isInsideWord(index + 1));
  }

  boolean isNoun(int index) {
    return tag(index).startsWith("NN");
  }

  /** Whether every word has a capital there, so that this one proves nothing. */
  boolean isBeginning(int index) {
    if (index == 0) {
      return true;
    }
    String before = word(index - 1);
    return BEFORE_A_BEGINNING.contains(before)
        || BEFORE_A_BEGINNING.contains(tag(index - 1))
        || before.endsWith(".")
        || before.endsWith("!")
        || before.endsWith("?");
  }

  /**
   * Whether the words without those from {@code begin} to {@code end}, and without names, are
   * written small.
   *
   * @param least how many of them there must be
   */
  boolean isWrittenSmall(int begin, int end, int least) {
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < size(); i++) {
      boolean outside = i < begin || i >= end;
      if (outside && isCapital(i) && !isName(i)) {
        capitals++;
      } else if (outside && Character.isLowerCase(word(i).codePointAt(0))) {
        small++;
      }
    }
    return small >= least && small >= capitals;
  }

  /** The index after the words with capitals, times not, that begin at {@code from}. */
  int capitals(int from) {
    int end = from;
    while (isCapital(end) && !isTime(end)) {
      end++;
    }
    return end;
  }

  boolean isTime(int index) {
    return TIMES.contains(name(index));
  }

  /** The index after the article that may stand at {@code index}. */
  int afterArticle(int index) {
    return index < size() && ARTICLES.contains(word(index)) ? index + 1 : index;
  }

  /** Whether a sign stands between two words without blanks. */
  boolean isInsideWord(int index) {
    return index > 0
        && index + 1 < size()
        && tokens.get(index - 1).endPosition() == tokens.get(index).beginPosition()
        && tokens.get(index).endPosition() == tokens.get(index + 1).beginPosition();
  }

  boolean isWord(int index, String word) {
    return index < size() && word(index).equals(word);
  }
}
