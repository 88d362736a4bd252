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

  /** An address that is cut leads nowhere, so that longer ones are left out. */
  private static final int LONGEST_ADDRESS = 2000;

  private static final int LONGEST_TITLE = 1000;
  private static final int LONGEST_NAME = 300;

  public Metadata {
    url = cleaned(url).filter(it -> it.length() <= LONGEST_ADDRESS);
    title = cleaned(title).map(it -> cut(it, LONGEST_TITLE));
    publisher = cleaned(publisher).map(it -> cut(it, LONGEST_NAME));
    author = cleaned(author).map(it -> cut(it, LONGEST_NAME));
    language = cleaned(language).map(it -> cut(it, LONGEST_NAME));
  }

  private static String cut(String value, int longest) {
    if (value.length() <= longest) {
      return value;
    }
    int blank = value.lastIndexOf(' ', longest - 1);
    return value.substring(0, blank > 0 ? blank : longest - 2) + "…";
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
