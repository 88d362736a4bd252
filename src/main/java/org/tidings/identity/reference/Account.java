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
import org.tidings.identity.reference.discourse.Topic;

/** What has been read of an article: which words stand for what. Mutable, of one reading. */
final class Account {

  private final Map<Entity, Topic> topics = new HashMap<>();
  private final Map<Span, Draft> byHead = new LinkedHashMap<>();
  private final Map<Span, Draft> nameAt = new HashMap<>();
  private final List<Draft> names = new ArrayList<>();
  private final List<Draft> references = new ArrayList<>();
  private final Map<Span, Topic> descriptions = new HashMap<>();

  /** The topic of a name's entity, the same for all its names. */
  Topic topic(NamedEntity name) {
    return topics.computeIfAbsent(name.entity(), entity -> Topic.of(entity, name.gender()));
  }

  void name(NamedEntity name) {
    NameMention mention = name.mention();
    Draft draft = new Draft(mention.span(), mention.text(), MentionForm.NAME, topic(name));
    names.add(draft);
    byHead.putIfAbsent(mention.head().span(), draft);
    mention.tokens().forEach(token -> nameAt.putIfAbsent(token.span(), draft));
  }

  /** A phrase or pronoun, to be written if what it stands for is mentioned again. */
  void refer(Token head, Draft draft) {
    know(head, draft);
    references.add(draft);
  }

  /** A phrase that is known by its head, and not to be written for its own sake. */
  void know(Token head, Draft draft) {
    byHead.putIfAbsent(head.span(), draft);
  }

  /** What a phrase says of the entity that it stands for. */
  void describe(Token head, Topic description) {
    descriptions.put(head.span(), description);
  }

  boolean has(Token head) {
    return byHead.containsKey(head.span());
  }

  Optional<Topic> at(Token head) {
    return Optional.ofNullable(byHead.get(head.span())).map(Draft::topic);
  }

  /** The name that the word is part of: the head of a phrase may be another word of a name. */
  Optional<Draft> nameWith(Token word) {
    return Optional.ofNullable(nameAt.get(word.span()));
  }

  Resolution resolution() {
    Map<Span, Mention> heads = new HashMap<>();
    byHead.forEach((head, draft) -> heads.put(head, draft.mention()));
    Map<Span, Mention> nameOf = new HashMap<>();
    nameAt.forEach((word, draft) -> nameOf.put(word, draft.mention()));
    List<Mention> mentions =
        Stream.concat(
                names.stream(), references.stream().filter(draft -> draft.topic().mentions() > 1))
            .map(Draft::mention)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Map<Span, Thing> things = new HashMap<>();
    descriptions.forEach((head, topic) -> things.put(head, (Thing) topic.referent()));
    return new Resolution(mentions, heads, nameOf, things);
  }
}
