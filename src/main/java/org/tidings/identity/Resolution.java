package org.tidings.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.article.Span;

/**
 * Who is who in one article. Immutable.
 *
 * @param mentions in the order of the text
 * @param byHead the mention of a phrase, by the span of the phrase's head word
 */
public record Resolution(List<Mention> mentions, Map<Span, Mention> byHead) {

  public Resolution {
    mentions = List.copyOf(mentions);
    byHead = Map.copyOf(byHead);
  }

  /** What the phrase with this head stands for; empty where it is not known. */
  public Optional<Mention> at(Span head) {
    return Optional.ofNullable(byHead.get(head));
  }
}
