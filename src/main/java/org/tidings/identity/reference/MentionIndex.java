package org.tidings.identity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.identity.name.NamedEntity;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.reference.discourse.DiscourseReferent;

/** The mentions read so far, by their words. Mutable, of one reading of one article. */
final class MentionIndex {

  private final Map<Entity, DiscourseReferent> referents = new HashMap<>();
  private final Map<Span, PendingMention> byHead = new LinkedHashMap<>();
  private final Map<Span, PendingMention> nameAt = new HashMap<>();
  private final List<PendingMention> names = new ArrayList<>();
  private final List<PendingMention> references = new ArrayList<>();
  private final Map<Span, DiscourseReferent> descriptions = new HashMap<>();

  /** The referent of a name's entity, the same for all its names. */
  DiscourseReferent referent(NamedEntity name) {
    return referents.computeIfAbsent(
        name.entity(), entity -> DiscourseReferent.of(entity, name.gender()));
  }

  void name(NamedEntity name) {
    NameMention mention = name.mention();
    PendingMention pending =
        new PendingMention(mention.span(), mention.text(), MentionForm.NAME, referent(name));
    names.add(pending);
    byHead.putIfAbsent(mention.head().span(), pending);
    mention.tokens().forEach(token -> nameAt.putIfAbsent(token.span(), pending));
  }

  /** A phrase or pronoun, to be written if what it stands for is mentioned again. */
  void refer(Token head, PendingMention pending) {
    know(head, pending);
    references.add(pending);
  }

  /** A phrase that is known by its head, and not to be written for its own sake. */
  void know(Token head, PendingMention pending) {
    byHead.putIfAbsent(head.span(), pending);
  }

  /** What a phrase says of the entity that it stands for. */
  void describe(Token head, DiscourseReferent description) {
    descriptions.put(head.span(), description);
  }

  boolean has(Token head) {
    return byHead.containsKey(head.span());
  }

  Optional<DiscourseReferent> at(Token head) {
    return Optional.ofNullable(byHead.get(head.span())).map(PendingMention::referent);
  }

  /** The name that the word is part of: the head of a phrase may be another word of a name. */
  Optional<PendingMention> nameWith(Token word) {
    return Optional.ofNullable(nameAt.get(word.span()));
  }

  Resolution resolution() {
    Map<Span, Mention> heads = new HashMap<>();
    byHead.forEach((head, pending) -> heads.put(head, pending.mention()));
    Map<Span, Mention> nameOf = new HashMap<>();
    nameAt.forEach((word, pending) -> nameOf.put(word, pending.mention()));
    List<Mention> mentions =
        Stream.concat(
                names.stream(), references.stream().filter(it -> it.referent().mentions() > 1))
            .map(PendingMention::mention)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Map<Span, Thing> things = new HashMap<>();
    descriptions.forEach((head, referent) -> things.put(head, (Thing) referent.resolved()));
    return new Resolution(mentions, heads, nameOf, things);
  }
}
