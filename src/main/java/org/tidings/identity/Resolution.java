package org.tidings.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.WordClass;

/**
 * Who is who in one article. Immutable.
 *
 * @param mentions in the order of the text: all names, and what refers to something that is
 *     mentioned more than once
 * @param byHead the mention of a phrase, by the span of the phrase's head word; also of noun
 *     phrases that are mentioned once, of relative pronouns, and of others that need not be written
 * @param names the name that a word is part of, by the word's span
 * @param descriptions what a phrase says of an entity, where it stands for the entity and describes
 *     it: "Putin, <i>the president</i>", by the span of the phrase's head word
 */
public record Resolution(
    List<Mention> mentions,
    Map<Span, Mention> byHead,
    Map<Span, Mention> names,
    Map<Span, Thing> descriptions) {

  /** Nothing is known of anything. */
  public static final Resolution NOTHING = new Resolution(List.of(), Map.of(), Map.of(), Map.of());

  public Resolution {
    mentions = List.copyOf(mentions);
    byHead = Map.copyOf(byHead);
    names = Map.copyOf(names);
    descriptions = Map.copyOf(descriptions);
  }

  /** What the phrase with this head stands for; empty where it is not known. */
  public Optional<Mention> at(Span head) {
    return Optional.ofNullable(byHead.get(head));
  }

  /** The name that a word is part of; of names within names the outer one. */
  public Optional<Mention> nameWith(Span word) {
    return Optional.ofNullable(names.get(word));
  }

  /**
   * What a phrase stands for: what was found for its head, or the name that the head is part of, or
   * a thing that is mentioned nowhere else; empty for pronouns without a referent, and for what
   * names nothing.
   */
  public Optional<Mention> of(Sentence sentence, Phrase phrase) {
    Span head = phrase.head().span();
    return at(head).or(() -> nameWith(head)).or(() -> onlyHere(sentence, phrase));
  }

  private static Optional<Mention> onlyHere(Sentence sentence, Phrase phrase) {
    Token head = phrase.head();
    String text = phrase.text(sentence);
    String label = phrase.beforeDash(sentence).label(sentence);
    return head.isNoun() || head.hasTag("CD", "$") || isQuantity(sentence, head)
        ? Optional.of(
            new Mention(phrase.span(), text, MentionForm.NOMINAL, Thing.of(sentence, head, label)))
        : Optional.empty();
  }

  // "the final", "much of the land"
  private static boolean isQuantity(Sentence sentence, Token head) {
    boolean other = head.hasTag("JJ", "JJR", "JJS", "RB", "RBR", "DT");
    return other
        && WordClass.isNominal(head)
        && sentence.children(head).stream()
            .anyMatch(child -> child.is("nmod") || (child.is("det") && child.hasLemma("the")));
  }

  /** What the phrase with this head says of the entity that it stands for. */
  public Optional<Thing> description(Span head) {
    return Optional.ofNullable(descriptions.get(head));
  }
}
