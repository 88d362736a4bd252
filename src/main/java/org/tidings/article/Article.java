package org.tidings.article;

import java.util.List;
import java.util.OptionalInt;

/**
 * An article that is worth reading: its identity, what is known about it, and its text.
 *
 * <p>The text is kept as it was read; {@code passages} are the stretches of it that are the
 * article's own words, a paragraph or a headline each. What lies outside them (navigation,
 * newsletter lines, repeated leads, datelines) stays in the text, so that offsets stay true, but
 * nothing is extracted from it.
 *
 * @param identifier the article's name as given in the input: the {@code id} of a JSON line, the
 *     address, or the path of the file as it was named
 * @param text the decoded file, the {@code text} of a JSON line, or the main text of a page
 * @param passages in the order of the text, not overlapping
 * @param pages where in the text each page of a printed document begins; empty for others
 */
public record Article(
    String identifier, Metadata metadata, String text, List<Span> passages, List<Integer> pages) {

  public Article {
    pages = List.copyOf(pages);
    if (identifier.isBlank()) {
      throw new IllegalArgumentException("an article needs an identifier");
    }
    passages = List.copyOf(passages);
    int end = 0;
    for (Span passage : passages) {
      if (passage.begin() < end || passage.end() > text.length()) {
        throw new IllegalArgumentException(
            "passage %s of %s overlaps the one before or ends after the text"
                .formatted(passage, identifier));
      }
      end = passage.end();
    }
  }

  /** An article without pages. */
  public Article(String identifier, Metadata metadata, String text, List<Span> passages) {
    this(identifier, metadata, text, passages, List.of());
  }

  /** On which page a place of the text is, from 1, if the article has pages. */
  public OptionalInt page(int offset) {
    int page = 0;
    while (page < pages.size() && pages.get(page) <= offset) {
      page++;
    }
    return page == 0 ? OptionalInt.empty() : OptionalInt.of(page);
  }

  /**
   * A name for everything in this article, as 64 hexadecimal digits: two articles share it only if
   * identifier, metadata, text and passages are equal.
   */
  public String fingerprint() {
    return ContentFingerprint.of(this);
  }
}
