package org.tidings.relation.typed.pair;

import org.jspecify.annotations.Nullable;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.clause.syntax.Phrase;

/**
 * Words of a sentence that may be subject or object of a typed fact.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param head index of the token that governs the others
 */
public record TypedMention(
    Sentence sentence, int begin, int end, int head, ArgumentKind kind, Form form) {

  /** How a mention is worded. */
  public enum Form {
    NAME,
    PRONOUN,
    RELATIVE
  }

  public TypedMention {
    if (begin < 0 || end <= begin || end > sentence.tokens().size()) {
      throw new IllegalArgumentException("no tokens from %d to %d".formatted(begin, end));
    }
  }

  // Compared by the thousand, mostly with others of the same sentence, which do not overlap.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypedMention it
        && begin == it.begin
        && end == it.end
        && kind == it.kind
        && form == it.form
        && sentence.equals(it.sentence);
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  /** A name as the taggers found it, which is a title. */
  public static TypedMention of(Sentence sentence, Name title) {
    return new TypedMention(
        sentence,
        title.begin(),
        title.end(),
        head(sentence, title.begin(), title.end()),
        ArgumentKind.TITLE,
        Form.NAME);
  }

  /** The token that governs the others: the first whose own governor is outside. */
  static int head(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int head = sentence.token(i).head();
      if (head < begin || head >= end) {
        return i;
      }
    }
    return end - 1;
  }

  /** Place in the article's text, UTF-16 units. */
  public Span span() {
    return new Span(sentence.token(begin).span().begin(), sentence.token(end - 1).span().end());
  }

  /** Its words. */
  public Phrase phrase() {
    return new Phrase(headToken(), sentence.tokens().subList(begin, end));
  }

  public Token headToken() {
    return sentence.token(head);
  }

  public boolean isName() {
    return form == Form.NAME;
  }

  public boolean isPersonName() {
    return isName() && kind == ArgumentKind.PERSON;
  }

  public boolean overlaps(TypedMention other) {
    return begin < other.end && other.begin < end;
  }
}
