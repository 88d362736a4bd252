package org.tidings.identity.name.mention;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.article.Span;
import org.tidings.identity.CanonicalName;

/**
 * A name in a sentence, with the kind of entity that it seems to stand for.
 *
 * @param sentenceIndex index of the sentence in the article, from 0
 * @param begin index of its first token
 * @param end index after its last token
 * @param type of the entity that it seems to stand for
 * @param known the gazetteer's entry, where there is one
 * @param source what found it
 */
public record NameMention(
    Sentence sentence,
    int sentenceIndex,
    int begin,
    int end,
    EntityType type,
    Optional<KnownName> known,
    Source source) {

  /** What found a name; surer ones first. */
  public enum Source {
    /** A tagger or the gazetteer. */
    TAGGED,
    /** Capital letters. */
    CAPITALS,
    /** A city or building that acts as the government that sits there. */
    SEAT,
    /** It is part of a longer name: University of <i>Copenhagen</i>. */
    NESTED
  }

  public NameMention {
    if (begin < 0 || end <= begin || end > sentence.tokens().size()) {
      throw new IllegalArgumentException(
          "no tokens of the sentence: %d to %d".formatted(begin, end));
    }
  }

  /** The kind of entity that its type belongs to: of a city, {@code PLACE}. */
  public EntityType kind() {
    return type.kind();
  }

  public List<Token> tokens() {
    return sentence.tokens().subList(begin, end);
  }

  /** Offsets in the article's text, UTF-16 units. */
  public Span span() {
    return new Span(sentence.token(begin).span().begin(), sentence.token(end - 1).span().end());
  }

  /** The words as print would have them. */
  public String text() {
    int base = sentence.span().begin();
    return sentence.printed().substring(span().begin() - base, span().end() - base);
  }

  /** The words in the form in which articles agree on them; may be empty. */
  public String form() {
    return CanonicalName.of(text(), kind());
  }

  /** The token of the name that governs the others. */
  public Token head() {
    return tokens().stream()
        .filter(token -> !covers(token.head()))
        .reduce((first, second) -> second)
        .orElse(sentence.token(end - 1));
  }

  public boolean covers(int token) {
    return begin <= token && token < end;
  }

  /** Whether it ends as companies are called by law: "Inc." */
  public boolean hasLegalForm() {
    return NameKey.isLegalForm(sentence.token(end - 1).word());
  }

  /** Whether it shares a token of its sentence with the tokens from {@code from} to {@code to}. */
  public boolean overlaps(int from, int to) {
    return begin < to && from < end;
  }

  public NameMention as(EntityType other, Optional<KnownName> entry) {
    return new NameMention(sentence, sentenceIndex, begin, end, other, entry, source);
  }

  public NameMention actingAs(KnownName country) {
    return new NameMention(
        sentence, sentenceIndex, begin, end, country.type(), Optional.of(country), Source.SEAT);
  }

  public NameMention between(int from, int to) {
    return new NameMention(sentence, sentenceIndex, from, to, type, Optional.empty(), source);
  }
}
