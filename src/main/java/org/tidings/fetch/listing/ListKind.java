package org.tidings.fetch.listing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of lists, told by the first element. */
public enum ListKind {
  /** RSS or Atom. */
  FEED,
  /** A site map, or an index of site maps. */
  SITEMAP;

  private static final int HEAD = 4096;

  /** Behind a byte order mark and blanks. */
  private static final Pattern FIRST_ELEMENT =
      Pattern.compile("[\u00EF\u00BB\u00BF\u00FE\u00FF\\s]*<(?:\\w+:)?(\\w+)[\\s>/]");

  private static final Pattern BEFORE = Pattern.compile("<[?!](?:--.*?--|[^>]*)>", Pattern.DOTALL);

  /** What the document is a list of, if it is one. */
  public static Optional<ListKind> of(byte[] content) {
    // Latin-1 maps every byte to a character, and the marks that count are ASCII.
    byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
    String start = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "");
    Matcher first = FIRST_ELEMENT.matcher(BEFORE.matcher(start).replaceAll(""));
    return first.lookingAt() ? named(first.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
  }

  private static Optional<ListKind> named(String element) {
    return switch (element) {
      case "rss", "feed", "rdf" -> Optional.of(FEED);
      case "urlset", "sitemapindex" -> Optional.of(SITEMAP);
      default -> Optional.empty();
    };
  }
}
