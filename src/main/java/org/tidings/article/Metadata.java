package org.tidings.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about an article beside its text. Every part may be missing; none is ever blank.
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

  public Metadata {
    url = stripped(url);
    title = stripped(title);
    publisher = stripped(publisher);
    author = stripped(author);
    language = stripped(language);
  }

  private static Optional<String> stripped(Optional<String> value) {
    return value.map(String::strip).filter(text -> !text.isEmpty());
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
}
