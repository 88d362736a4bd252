package org.tidings.annotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.tidings.article.Span;

/**
 * A sentence with its tokens, dependency tree, names and times. Immutable.
 *
 * <p>A sentence that was too long to parse has tokens without heads; it still counts as a sentence.
 */
public final class Sentence {

  private final Span span;
  private final String text;
  private final String printed;
  private final List<Token> tokens;
  private final List<Name> names;
  private final List<TimeExpression> times;
  private final List<List<Token>> children;
  private final BitSet doubts;

  /**
   * @throws IllegalArgumentException if there is no token, or a token's index is not its position
   */
  public Sentence(
      Span span, String text, List<Token> tokens, List<Name> names, List<TimeExpression> times) {
    this(span, text, tokens, names, times, new BitSet());
  }

  /**
   * The same with words whose governor is in doubt.
   *
   * @param doubts their indexes
   */
  public Sentence(
      Span span,
      String text,
      List<Token> tokens,
      List<Name> names,
      List<TimeExpression> times,
      BitSet doubts) {
    this.doubts = (BitSet) doubts.clone();
    this.span = span;
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.times = List.copyOf(times);
    this.children = childrenOf(this.tokens);
    this.printed = printed(span, text, this.tokens);
  }

  private static String printed(Span span, String text, List<Token> tokens) {
    StringBuilder printed = new StringBuilder(text);
    for (Token token : tokens) {
      int begin = token.span().begin() - span.begin();
      String word = token.word();
      if (word.length() == token.span().length()
          && !text.startsWith(word, begin)
          && text.regionMatches(true, begin, word, 0, word.length())) {
        printed.replace(begin, begin + word.length(), word);
      }
    }
    return printed.toString();
  }

  private static List<List<Token>> childrenOf(List<Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence needs a token");
    }
    List<List<Token>> children = new ArrayList<>();
    tokens.forEach(token -> children.add(new ArrayList<>()));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i) {
        throw new IllegalArgumentException("token %s is not at its index %d".formatted(token, i));
      }
      if (token.head() != Token.NO_HEAD) {
        children.get(token.head()).add(token);
      }
    }
    return children.stream().map(List::copyOf).toList();
  }

  /** Offsets in the article's text, UTF-16 units. */
  public Span span() {
    return span;
  }

  /** The article's text from its first token to its last, as written. */
  public String text() {
    return text;
  }

  /** The same as print would have it, where it is written in letters of one case. */
  public String printed() {
    return printed;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** Whether a token is one of this sentence, and not of another one of its article. */
  public boolean contains(Token token) {
    return token.index() < tokens.size() && tokens.get(token.index()).equals(token);
  }

  /** Whether a comma stands right before a token of this sentence. */
  public boolean isAfterComma(Token token) {
    return token.index() > 0 && tokens.get(token.index() - 1).word().equals(",");
  }

  /** In the order of the text, not overlapping. */
  public List<Name> names() {
    return names;
  }

  /** In the order of the text, not overlapping. */
  public List<TimeExpression> times() {
    return times;
  }

  /** The tokens that {@code token} governs, in the order of the text. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The first token that {@code token} governs by one of these relations, whole labels. */
  public Optional<Token> child(Token token, String... relations) {
    for (Token child : children(token)) {
      if (child.is(relations)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code token} governs a token by one of these relations, whole labels. */
  public boolean hasChild(Token token, String... relations) {
    return child(token, relations).isPresent();
  }

  /** The token that governs {@code token}; empty for the root. */
  public Optional<Token> head(Token token) {
    return token.head() == Token.NO_HEAD ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** Whether a second parser hangs the token on another governor. */
  public boolean isDoubtful(Token token) {
    return doubts.get(token.index());
  }

  /** Whether there is a dependency tree. */
  public boolean parsed() {
    return !tokens.get(0).relation().equals(Token.NO_RELATION);
  }
}
