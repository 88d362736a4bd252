package org.tidings.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.article.Span;

/**
 * Who is who in one article. Immutable.
 *
 * @param mentions in the order of the text: all names, and what refers to something that is
 *     mentioned more than once
 * @param byHead the mention of a phrase, by the span of the phrase's head word; also of noun
 *     phrases that are mentioned once, of relative pronouns, and of others that need not be written
 * @param descriptions what a phrase says of an entity, where it stands for the entity and describes
 *     it: "Putin, <i>the president</i>", by the span of the phrase's head word
 */
public record Resolution(
    List<Mention> mentions, Map<Span, Mention> byHead, Map<Span, Thing> descriptions) {

  public Resolution {
    mentions = List.copyOf(mentions);
    byHead = Map.copyOf(byHead);
    descriptions = Map.copyOf(descriptions);
  }

  /** What the phrase with this head stands for; empty where it is not known. */
  public Optional<Mention> at(Span head) {
    return Optional.ofNullable(byHead.get(head));
  }

  /** What the phrase with this head says of the entity that it stands for. */
  public Optional<Thing> description(Span head) {
    return Optional.ofNullable(descriptions.get(head));
  }
}
