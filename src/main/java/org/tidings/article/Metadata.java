package org.tidings.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tidings.article.text.SafeCharacters;
import org.tidings.article.text.TextRepair;

/**
 * What is known about an article beside its text. Every part may be missing; none is ever blank,
 * holds a line break or another control character.
 *
 * @param url the address that the article gives for itself, as written
 * @param date the day of publication, in the publisher's own calendar day
 * @param language an IETF language tag, for example {@code en}
 */
public record Metadata(
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> author,
    Optional<LocalDate> date,
    Optional<String> language) {

  /** Nothing is known. */
  public static final Metadata NONE =
      new Metadata(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  public Metadata {
    url = cleaned(url);
    title = cleaned(title);
    publisher = cleaned(publisher);
    author = cleaned(author);
    language = cleaned(language);
  }

  private static Optional<String> cleaned(Optional<String> value) {
    return value
        .map(
            text ->
                BLANKS.matcher(TextRepair.visible(SafeCharacters.in(text))).replaceAll(" ").strip())
        .filter(text -> !text.isEmpty());
  }

  /** These metadata, with what is missing taken from {@code other}. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        url.or(other::url),
        title.or(other::title),
        publisher.or(other::publisher),
        author.or(other::author),
        date.or(other::date),
        language.or(other::language));
  }

  /** These metadata with {@code tag} as the language, whatever it was. */
  public Metadata withLanguage(String tag) {
    return new Metadata(url, title, publisher, author, date, Optional.of(tag));
  }

  /** These metadata with {@code address} as the address, whatever it was. */
  public Metadata withUrl(Optional<String> address) {
    return new Metadata(address, title, publisher, author, date, language);
  }

  /** These metadata with {@code day} as the day of publication, whatever it was. */
  public Metadata withDate(LocalDate day) {
    return new Metadata(url, title, publisher, author, Optional.of(day), language);
  }
}
