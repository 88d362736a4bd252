package org.tidings.annotation.wholename;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tidings.article.Span;

/**
 * Names of groups that say what they are for, with the small words between: the <i>Fund for
 * Growth</i>, the <i>Coalition to End Hunger</i>, the <i>Center for Science in the Public
 * Interest</i>, the <i>School of Oriental and African Studies</i>; and of what is awarded, <i>Man
 * of the Match</i>.
 */
final class BodyNames {

  private static final Pattern ADJECTIVE =
      Pattern.compile(".{2,}(?:al|ic|ian|ern|ary|ive|ish|can)");
  private static final int MOST_WORDS = 10;
  private static final String NONE = "O";

  private final NameTokens tokens;

  private BodyNames(NameTokens tokens) {
    this.tokens = tokens;
  }

  /** From the first token of each to after its last. */
  static List<Span> in(NameTokens tokens) {
    BodyNames names = new BodyNames(tokens);
    List<Span> found = new ArrayList<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int end = Math.max(names.endOfAward(i), Math.max(names.endOfBody(i), names.endOfPair(i)));
      int begin = names.begin(i);
      if (end > i && end - begin <= MOST_WORDS && tokens.isWrittenSmall(begin, end, 1)) {
        found.add(new Span(begin, end));
        i = end - 1;
      }
    }
    return found;
  }

  // "Man of the Match", "Book of the Year"
  private int endOfAward(int noun) {
    boolean award =
        noun + 3 < tokens.size()
            && tokens.isCapital(noun)
            && tokens.isNoun(noun)
            && tokens.isWord(noun + 1, "of")
            && tokens.isWord(noun + 2, "the")
            && tokens.isCapital(noun + 3)
            && tokens.is("period", noun + 3);
    return award ? noun + 4 : noun;
  }

  private boolean isBody(int index) {
    return tokens.isCapital(index) && tokens.is("body", index) && tokens.isNoun(index);
  }

  // "the National Fund for Growth"
  private int begin(int noun) {
    int begin = noun;
    while (begin > 0
        && tokens.isCapital(begin - 1)
        && !tokens.is("small", begin - 1)
        && !tokens.name(begin - 1).equals("PERSON")
        && (tokens.isNoun(begin - 1) || tokens.tag(begin - 1).equals("JJ"))
        && !tokens.word(begin - 1).endsWith(".")) {
      begin--;
    }
    return begin;
  }

  private int endOfBody(int body) {
    if (!isBody(body)) {
      return body;
    }
    int next = body + 1;
    if (tokens.isWord(next, "to") && next + 2 < tokens.size()) {
      return isVerbWithCapital(next + 1) ? withMore(tokens.capitals(next + 1)) : body;
    }
    if (!tokens.is("purpose", next)) {
      return body;
    }
    int first = tokens.afterArticle(next + 1);
    int end = tokens.capitals(first);
    return end > first ? withMore(end) : body;
  }

  // Not "the Union to Ohio".
  private boolean isVerbWithCapital(int index) {
    return tokens.isCapital(index)
        && (tokens.name(index).equals(NONE) || tokens.tag(index).startsWith("VB"))
        && tokens.isCapital(index + 1);
  }

  // "Protection of Whales", "Science in the Public Interest", "Truth and Justice"
  private int withMore(int end) {
    if (end + 1 >= tokens.size()) {
      return end;
    }
    int first = tokens.afterArticle(end + 1);
    boolean joins =
        switch (tokens.word(end)) {
          case "of" -> true;
          case "in" -> first > end + 1 && first < tokens.size() && !isPlace(first);
          case "and", "&" -> first == end + 1 && !tokens.isName(first);
          default -> false;
        };
    int last = tokens.capitals(first);
    return joins && last > first ? withMore(last) : end;
  }

  private boolean isPlace(int index) {
    return tokens.name(index).equals("LOCATION");
  }

  // "School of Oriental and African Studies": the first adjective needs the noun at the end.
  private int endOfPair(int noun) {
    int adjective = noun + 2;
    boolean pair =
        adjective + 3 < tokens.size()
            && tokens.isCapital(noun)
            && tokens.isNoun(noun)
            && tokens.isWord(noun + 1, "of")
            && tokens.isWord(adjective + 1, "and")
            && isAdjective(adjective)
            && isAdjective(adjective + 2);
    int end = pair ? tokens.capitals(adjective + 3) : noun;
    return end > adjective + 3 ? end : noun;
  }

  private boolean isAdjective(int index) {
    return tokens.isCapital(index) && ADJECTIVE.matcher(tokens.word(index)).matches();
  }
}
