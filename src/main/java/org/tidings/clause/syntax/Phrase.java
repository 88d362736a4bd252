package org.tidings.clause.syntax;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.VisibleText;
import org.tidings.article.Span;

/**
 * Words of a sentence that belong together, in the order of the text. There may be gaps: what was
 * left out, such as a relative clause, is not part of it.
 *
 * @param head the word that governs the others
 * @param tokens never empty
 */
public record Phrase(Token head, List<Token> tokens) {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Set<String> DASHES = Set.of("-", "--", "\u2013", "\u2014");

  public Phrase {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a phrase needs a word: " + head);
    }
  }

  /** The words, joined by single blanks. */
  public String words() {
    return words(tokens);
  }

  /** The words of tokens, joined by single blanks. */
  public static String words(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
  }

  /** The words as print would have them, with one blank for each gap. */
  public String text(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    int previous = -1;
    int base = sentence.span().begin();
    for (Token token : tokens) {
      if (previous >= 0) {
        boolean adjacent = token.index() == previous + 1;
        int gap = sentence.token(previous).span().end();
        text.append(
            adjacent ? sentence.printed().substring(gap - base, token.span().begin() - base) : " ");
      }
      text.append(sentence.printed(), token.span().begin() - base, token.span().end() - base);
      previous = token.index();
    }
    return text.toString();
  }

  /** The words as they stand in the sentence, with single blanks: what to call it. */
  public String label(Sentence sentence) {
    return BLANKS.matcher(VisibleText.of(text(sentence))).replaceAll(" ").replace(" 's ", "'s ");
  }

  /** The phrase up to a dash with blanks around it: what follows is a remark. */
  public Phrase beforeDash(Sentence sentence) {
    for (int i = 1; i < tokens.size() - 1; i++) {
      Token token = tokens.get(i);
      if (token.index() > head.index() && isDash(token) && isSpaced(sentence, token)) {
        return new Phrase(head, tokens.subList(0, i));
      }
    }
    return this;
  }

  private static boolean isDash(Token token) {
    return DASHES.contains(token.word());
  }

  private static boolean isSpaced(Sentence sentence, Token token) {
    return token.index() > 0
        && token.index() < sentence.tokens().size() - 1
        && sentence.token(token.index() - 1).span().end() < token.span().begin()
        && token.span().end() < sentence.token(token.index() + 1).span().begin();
  }

  /** From the first word to the last, gaps included; offsets in the article's text. */
  public Span span() {
    return new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
  }

  public int length() {
    return tokens.size();
  }
}
