package org.tidings.identity;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.article.Span;

/** A name in a sentence, with the kind of entity that it can stand for and its normalised form. */
record NameMention(Sentence sentence, Name name, EntityKind kind, String form) {

  /** Empty for names that stand for no entity: titles, and taggers' findings without letters. */
  static Optional<NameMention> of(Sentence sentence, Name name) {
    return kind(name.type())
        .map(
            kind ->
                new NameMention(sentence, name, kind, CanonicalName.of(text(sentence, name), kind)))
        .filter(mention -> mention.form().codePoints().anyMatch(Character::isLetter));
  }

  private static Optional<EntityKind> kind(String type) {
    return switch (type) {
      case "PERSON" -> Optional.of(EntityKind.PERSON);
      case "ORGANIZATION", "GOVERNMENT", "NEWS_MEDIA" -> Optional.of(EntityKind.ORGANIZATION);
      case "LOCATION", "PLACE", "CITY", "COUNTRY", "NATIONALITY" -> Optional.of(EntityKind.PLACE);
      case "MISC" -> Optional.of(EntityKind.OTHER);
      default -> Optional.empty();
    };
  }

  private static String text(Sentence sentence, Name name) {
    Span span = span(sentence, name);
    int base = sentence.span().begin();
    return sentence.text().substring(span.begin() - base, span.end() - base);
  }

  private static Span span(Sentence sentence, Name name) {
    return new Span(
        sentence.token(name.begin()).span().begin(), sentence.token(name.end() - 1).span().end());
  }

  Span span() {
    return span(sentence, name);
  }

  String text() {
    return text(sentence, name);
  }

  Optional<KnownName> known() {
    return name.known();
  }

  /** The words of the normalised form. */
  List<String> words() {
    return List.of(form.split(" ", -1));
  }

  /** The token of the name that governs the others. */
  Token head() {
    List<Token> tokens = sentence.tokens().subList(name.begin(), name.end());
    return tokens.stream()
        .filter(token -> !name.covers(token.head()))
        .reduce((first, second) -> second)
        .orElse(tokens.get(tokens.size() - 1));
  }
}
