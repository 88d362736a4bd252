package org.tidings.identity.reference;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.MentionForm;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.DiscourseReferent;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.nominal.Modifiers;
import org.tidings.identity.reference.nominal.NamedBeside;
import org.tidings.identity.reference.nominal.NounPhrase;
import org.tidings.identity.reference.nominal.Predication;

/**
 * Reads noun phrases that are no names: said of an entity, owned by somebody, spoken of before, or
 * something new.
 */
final class NounPhraseReader {

  private final MentionIndex mentions;
  private final Discourse discourse;
  private final NounClasses nouns;
  private final NominalResolver nominals;
  private final Things things;

  NounPhraseReader(MentionIndex mentions, Discourse discourse, NounClasses nouns) {
    this.mentions = mentions;
    this.discourse = discourse;
    this.nouns = nouns;
    this.nominals = new NominalResolver(discourse, nouns);
    this.things = new Things(nouns);
  }

  void read(Phrases phrases, int sentenceIndex, Token noun) {
    Sentence sentence = phrases.sentence();
    String lemma = NominalResolver.lemma(noun);
    Optional<DiscourseReferent> said = said(sentence, noun);
    Optional<DiscourseReferent> owner =
        new NounPhrase(sentence, noun).owner().flatMap(mentions::at);
    DiscourseReferent referent =
        said.or(() -> owner.flatMap(it -> it.owned(lemma)).filter(it -> isSame(sentence, noun, it)))
            .or(() -> spokenOf(sentence, sentenceIndex, noun))
            .orElseGet(() -> things.of(phrases, noun, owner));
    said.ifPresent(
        entity -> {
          mentions.describe(noun, things.of(phrases, noun, owner));
          entity.learnNoun(lemma);
        });
    referent.mentioned();
    referent.learnWords(new Modifiers(sentence, noun).all());
    if (!new NounPhrase(sentence, noun).isPlural()) {
      owner.ifPresent(it -> it.learnOwned(lemma, referent));
    }
    Phrase phrase = Things.phrase(phrases, noun);
    mentions.refer(
        noun,
        new PendingMention(phrase.span(), phrase.text(sentence), MentionForm.NOMINAL, referent));
    if (isWholeSentence(sentence)) {
      discourse.mention(sentence, sentenceIndex, noun, referent);
    }
  }

  // "his own goal" is not "his first goal".
  private static boolean isSame(Sentence sentence, Token noun, DiscourseReferent own) {
    return own.isEntity() || own.isDescribedBy(new Modifiers(sentence, noun).descriptive());
  }

  private Optional<DiscourseReferent> spokenOf(Sentence sentence, int sentenceIndex, Token noun) {
    return isWholeSentence(sentence)
        ? nominals.resolve(sentence, sentenceIndex, noun)
        : Optional.empty();
  }

  // Headlines have a grammar of their own, which the parser does not know.
  private static boolean isWholeSentence(Sentence sentence) {
    String last = sentence.token(sentence.tokens().size() - 1).tag();
    return last.equals(".") || last.equals("''");
  }

  /** The entity that the noun is said of, or that is named beside it. */
  private Optional<DiscourseReferent> said(Sentence sentence, Token noun) {
    NamedBeside names = new NamedBeside(sentence, noun);
    return names
        .apposition()
        .or(() -> new Predication(sentence, noun).subject())
        .flatMap(mentions::at)
        .filter(DiscourseReferent::isEntity)
        .filter(referent -> agree(sentence, referent, noun))
        .or(() -> personBefore(names))
        .or(() -> placeNamed(names));
  }

  private Optional<DiscourseReferent> placeNamed(NamedBeside names) {
    EntityType type = nouns.type(NominalResolver.lemma(names.noun()));
    NounPhrase phrase = new NounPhrase(names.sentence(), names.noun());
    return phrase.isDefinite() && !phrase.isPlural() && type.kind() == EntityType.PLACE
        ? names
            .place()
            .flatMap(mentions::at)
            .filter(referent -> referent.isEntity() && referent.type().kind() == EntityType.PLACE)
        : Optional.empty();
  }

  private Optional<DiscourseReferent> personBefore(NamedBeside names) {
    Token noun = names.noun();
    boolean person = nouns.type(NominalResolver.lemma(noun)) == EntityType.PERSON;
    return names
        .before()
        .filter(token -> person && !new NounPhrase(names.sentence(), noun).isPlural())
        .flatMap(mentions::nameWith)
        .map(PendingMention::referent)
        .filter(DiscourseReferent::isPerson);
  }

  // "Ann Orr, a Republican": a name of people, for one of them.
  private static boolean isOneOfGroup(Sentence sentence, Token noun) {
    return noun.isProper()
        && !noun.tag().endsWith("S")
        && new NounPhrase(sentence, noun).isIndefinite();
  }

  private boolean agree(Sentence sentence, DiscourseReferent referent, Token noun) {
    if (new NounPhrase(sentence, noun).isPlural()) {
      return false;
    }
    String lemma = NominalResolver.lemma(noun);
    boolean person = nouns.type(lemma) == EntityType.PERSON || isOneOfGroup(sentence, noun);
    boolean copular = sentence.hasChild(noun, "cop") && sentence.hasChild(noun, "det");
    return person == referent.isPerson()
        || lemma.equals("one")
        || nouns.isForAnyone(lemma)
        || (referent.isPerson() && (copular || nouns.isAgent(lemma)));
  }
}
