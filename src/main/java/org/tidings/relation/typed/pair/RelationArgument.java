package org.tidings.relation.typed.pair;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.Mention;
import org.tidings.identity.Referent;

/**
 * Words of a sentence that may be subject or object of a typed fact. Immutable.
 *
 * @param begin index of the first token
 * @param end index after the last token
 * @param head index of the token that governs the others
 * @param mention what the words stand for; empty for dates and titles, and where it is not known
 */
public record RelationArgument(
    Sentence sentence,
    int begin,
    int end,
    int head,
    ArgumentKind kind,
    Form form,
    Optional<Mention> mention) {

  /** How an argument is worded. */
  public enum Form {
    NAME,
    PRONOUN,
    RELATIVE
  }

  public RelationArgument {
    if (begin < 0 || end <= begin || end > sentence.tokens().size()) {
      throw new IllegalArgumentException("no tokens from %d to %d".formatted(begin, end));
    }
  }

  static RelationArgument of(
      Sentence sentence,
      int begin,
      int end,
      ArgumentKind kind,
      Form form,
      Optional<Mention> mention) {
    return new RelationArgument(
        sentence, begin, end, head(sentence, begin, end), kind, form, mention);
  }

  /** A name as the taggers found it, which is a title. */
  public static RelationArgument of(Sentence sentence, Name title) {
    return of(
        sentence, title.begin(), title.end(), ArgumentKind.TITLE, Form.NAME, Optional.empty());
  }

  // Compared by the thousand, mostly with others of the same sentence, which do not overlap.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof RelationArgument it
        && begin == it.begin
        && end == it.end
        && kind == it.kind
        && sentence.equals(it.sentence);
  }

  @Override
  public int hashCode() {
    return 31 * begin + end;
  }

  /** The token that governs the others: the first whose own governor is outside. */
  private static int head(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      int head = sentence.token(i).head();
      if (head < begin || head >= end) {
        return i;
      }
    }
    return end - 1;
  }

  /** Offsets in the article's text, UTF-16 units. */
  public Span span() {
    return new Span(sentence.token(begin).span().begin(), sentence.token(end - 1).span().end());
  }

  public Phrase phrase() {
    return new Phrase(headToken(), sentence.tokens().subList(begin, end));
  }

  public Token headToken() {
    return sentence.token(head);
  }

  /** What the words stand for in the article, where that is known. */
  public Optional<Referent> referent() {
    return mention.map(Mention::referent);
  }

  /** Whether both stand for the same, as far as is known. */
  public boolean isSame(RelationArgument other) {
    return referent().isPresent()
        && other.referent().isPresent()
        && referent().get().isSame(other.referent().get());
  }

  public boolean isName() {
    return form == Form.NAME;
  }

  public boolean isPersonName() {
    return isName() && kind == ArgumentKind.PERSON;
  }
}
