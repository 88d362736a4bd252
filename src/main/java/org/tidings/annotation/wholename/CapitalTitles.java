package org.tidings.annotation.wholename;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.tidings.article.Span;

/**
 * Titles of works, groups and events that show by their capitals that they are one name: a small
 * word, a verb or an adverb with a capital, where the sentence goes on in small letters (<i>Songs
 * In The Dark</i>, <i>Becoming Local</i>).
 */
final class CapitalTitles {

  private static final int MOST_WORDS = 9;
  private static final Set<String> INSIDE = Set.of("'s", "\u2019s", "-", "&", "'");
  private static final String PERSON = "PERSON";

  private CapitalTitles() {}

  /** From the first token of each to after its last, in the order of the text. */
  static List<Span> in(NameTokens tokens) {
    List<Span> found = new ArrayList<>();
    int begin = 0;
    while (begin < tokens.size()) {
      int end = runEnd(tokens, begin);
      if (end > begin) {
        int first = first(tokens, begin, end);
        if (isTitle(tokens, first, end) && !isHeadline(tokens, first, end)) {
          found.add(new Span(first, end));
        }
      }
      begin = Math.max(end, begin + 1);
    }
    return found;
  }

  private static int runEnd(NameTokens tokens, int begin) {
    int end = begin;
    while (tokens.isCapital(end) || isInside(tokens, end, begin)) {
      end++;
    }
    return end;
  }

  private static boolean isInside(NameTokens tokens, int index, int begin) {
    return index > begin
        && index < tokens.size()
        && INSIDE.contains(tokens.word(index))
        && tokens.isCapital(index + 1)
        && (!tokens.word(index).equals("-") || tokens.isInsideWord(index));
  }

  // "The" begins every other sentence, and "The Long Road" is called so without it. In "Ann Hart's
  // Songs In The Dark" the first name is another.
  private static int first(NameTokens tokens, int begin, int end) {
    for (int i = end - 2; i > begin; i--) {
      if (tokens.tag(i).equals("POS") && tokens.isName(i - 1)) {
        return i + 1;
      }
    }
    boolean article = tokens.word(begin).equals("The") && tokens.isBeginning(begin);
    return article ? begin + 1 : begin;
  }

  private static boolean isTitle(NameTokens tokens, int begin, int end) {
    if (end - begin < 2 || end - begin > MOST_WORDS || !tokens.isWrittenSmall(begin, end, 2)) {
      return false;
    }
    return IntStream.range(begin, end).noneMatch(i -> isFamilyName(tokens, i))
        && IntStream.range(begin, end).anyMatch(i -> tokens.tag(i).matches("NN.*|JJ.*"))
        && IntStream.range(begin, end).anyMatch(i -> isProof(tokens, i, begin, end));
  }

  // "President To Lam"
  private static boolean isFamilyName(NameTokens tokens, int index) {
    return tokens.name(index).equals(PERSON) && tokens.is("small", index);
  }

  private static boolean isProof(NameTokens tokens, int index, int begin, int end) {
    if (tokens.isBeginning(index) || tokens.isName(index) || tokens.isHyphenated(index)) {
      return false;
    }
    boolean small = tokens.isSmallWithCapital(index);
    if (small) {
      return !isArticleOfName(tokens, index, begin)
          && (index + 1 < end ? !tokens.isTime(index + 1) : tokens.tag(index).equals("RP"));
    }
    boolean inner = index > begin && index + 1 < end;
    return switch (tokens.tag(index)) {
      case "RB", "VBG" -> index + 1 < end;
      case "JJ", "JJR", "JJS" -> inner && joins(tokens, index);
      default -> inner && tokens.is("season", index) && joins(tokens, index);
    };
  }

  // "The Hague", and "An EU" where a sentence began unseen
  private static boolean isArticleOfName(NameTokens tokens, int index, int begin) {
    return index == begin
        && (tokens.word(index).equals("The")
            || (tokens.tag(index).equals("DT") && tokens.isName(index + 1)));
  }

  // "Ann Hart Denies Ray Ellis Was Invited": two persons
  private static boolean isHeadline(NameTokens tokens, int begin, int end) {
    int persons = 0;
    for (int i = begin; i < end; i++) {
      boolean person = tokens.name(i).equals(PERSON);
      if (person && (i == begin || !tokens.name(i - 1).equals(PERSON))) {
        persons++;
      }
    }
    return persons > 1;
  }

  // "Vote Mock Elections"
  private static boolean joins(NameTokens tokens, int index) {
    return tokens.isNoun(index - 1)
        && tokens.isNoun(index + 1)
        && !tokens.name(index - 1).equals(PERSON)
        && !tokens.name(index + 1).equals(PERSON);
  }
}
