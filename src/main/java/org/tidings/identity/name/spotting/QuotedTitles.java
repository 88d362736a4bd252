package org.tidings.identity.name.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/** Titles of works: a few words in quotation marks, all but the small ones with capitals. */
final class QuotedTitles {

  private static final int MOST_WORDS = 8;
  private static final int SHORT_WORD = 4;

  private QuotedTitles() {}

  static List<NameMention> in(Sentence sentence, int sentenceIndex) {
    List<NameMention> found = new ArrayList<>();
    int begin = -1;
    for (Token token : sentence.tokens()) {
      if (isQuote(token)) {
        if (begin >= 0 && isTitle(sentence, begin, token.index())) {
          found.add(
              new NameMention(
                  sentence,
                  sentenceIndex,
                  begin,
                  token.index(),
                  EntityType.WORK,
                  Optional.empty(),
                  Source.CAPITALS));
        }
        begin = token.index() + 1;
      }
    }
    return found;
  }

  private static boolean isQuote(Token token) {
    return token.tag().equals("``") || token.tag().equals("''");
  }

  private static boolean isTitle(Sentence sentence, int begin, int end) {
    if (end - begin < 2 || end - begin > MOST_WORDS) {
      return false;
    }
    List<Token> words = sentence.tokens().subList(begin, end);
    return isCapital(words.get(0))
        && isCapital(words.get(words.size() - 1))
        && words.stream().allMatch(word -> isCapital(word) || isSmall(word));
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  private static boolean isSmall(Token token) {
    return token.word().length() <= SHORT_WORD
        && (token.tag().equals("IN")
            || token.tag().equals("DT")
            || token.tag().equals("CC")
            || token.tag().equals("TO")
            || token.tag().equals("POS"));
  }
}
