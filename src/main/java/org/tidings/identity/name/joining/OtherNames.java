package org.tidings.identity.name.joining;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.name.mention.NameKey;
import org.tidings.identity.name.mention.NameMention;

/**
 * Joins a name with another that is said to be of the same: "Mark Twain (born Samuel Clemens)",
 * "Cassius Clay, better known as Muhammad Ali".
 */
public final class OtherNames {

  /** What stands between the two, in words parted by blanks; round brackets are one sign. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\( [^()]* \\) )?(?:[(,] (?:also |better |formerly |sometimes |then"
              + " )?(?:known|called|credited) as|[(,]"
              + " (?:born|née|né|aka|a\\.k\\.a\\.|alias|formerly|real name|pen name|stage"
              + " name)|(?:is|was) (?:the|a) (?:pen|stage|real|birth|ring) name of(?:"
              + " \\p{L}+){0,3})");

  private static final Pattern BRACKET = Pattern.compile("[(\\[]|-L[RS]B-");
  private static final int MOST_BETWEEN = 24;

  private final List<NameMention> names;
  private final DisjointSets groups;

  public OtherNames(List<NameMention> names, DisjointSets groups) {
    this.names = names;
    this.groups = groups;
  }

  public void join() {
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size() && isNear(names.get(i), names.get(j)); j++) {
        if (isSaidToBe(names.get(i), names.get(j))) {
          groups.join(i, j);
        }
      }
    }
  }

  private static boolean isNear(NameMention one, NameMention other) {
    return one.sentenceIndex() == other.sentenceIndex()
        && other.begin() - one.end() <= MOST_BETWEEN;
  }

  private static boolean isSaidToBe(NameMention one, NameMention other) {
    if (!isAlike(one, other) || other.begin() <= one.end()) {
      return false;
    }
    List<Token> between = one.sentence().tokens().subList(one.end(), other.begin());
    return BETWEEN.matcher(words(between)).matches() || isReversed(one, other, between);
  }

  private static boolean isAlike(NameMention one, NameMention other) {
    return one.kind() == other.kind()
        || (one.kind() == EntityType.PERSON && other.kind() == EntityType.OTHER);
  }

  // "Jiro Tanaka (田中 Tanaka Jiro)"
  private static boolean isReversed(NameMention one, NameMention other, List<Token> between) {
    return BRACKET.matcher(between.get(0).word()).matches()
        && between.stream().skip(1).noneMatch(Token::isVerb)
        && wordsOf(one).equals(wordsOf(other));
  }

  private static Set<String> wordsOf(NameMention name) {
    return Set.copyOf(PersonName.words(NameKey.of(name.form())));
  }

  private static String words(List<Token> tokens) {
    StringBuilder words = new StringBuilder();
    for (Token token : tokens) {
      String word = token.word();
      words
          .append(BRACKET.matcher(word).matches() ? "(" : word.equals("-RRB-") ? ")" : word)
          .append(' ');
    }
    return words.toString().strip();
  }
}
