package org.tidings.identity.reference;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.MentionForm;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.discourse.Topic;

/**
 * Reads noun phrases that are no names: said of an entity, owned by somebody, spoken of before, or
 * something new.
 */
final class NounPhraseReader {

  private final Account account;
  private final Discourse discourse;
  private final NounClasses nouns;
  private final NominalResolver nominals;
  private final Things things;

  NounPhraseReader(Account account, Discourse discourse, NounClasses nouns) {
    this.account = account;
    this.discourse = discourse;
    this.nouns = nouns;
    this.nominals = new NominalResolver(discourse, nouns);
    this.things = new Things(nouns);
  }

  void read(Phrases phrases, int place, Token noun) {
    Sentence sentence = phrases.sentence();
    String lemma = NominalResolver.lemma(noun);
    Optional<Topic> said = said(sentence, noun);
    Optional<Topic> owner = Description.owner(sentence, noun).flatMap(account::at);
    Topic topic =
        said.or(() -> owner.flatMap(it -> it.owned(lemma)))
            .or(() -> spokenOf(sentence, place, noun))
            .orElseGet(() -> things.of(phrases, noun));
    said.ifPresent(
        entity -> {
          account.describe(noun, things.of(phrases, noun));
          entity.learnNoun(lemma);
        });
    topic.mentioned();
    topic.learnWords(Description.allWords(sentence, noun));
    if (!Description.isPlural(noun)) {
      owner.ifPresent(it -> it.learnOwned(lemma, topic));
    }
    Phrase phrase = Things.phrase(phrases, noun);
    account.refer(
        noun, new Draft(phrase.span(), phrase.text(sentence), MentionForm.NOMINAL, topic));
    if (isWholeSentence(sentence)) {
      discourse.mention(sentence, place, noun, topic);
    }
  }

  private Optional<Topic> spokenOf(Sentence sentence, int place, Token noun) {
    return isWholeSentence(sentence) ? nominals.resolve(sentence, place, noun) : Optional.empty();
  }

  // Headlines have a grammar of their own, which the parser does not know.
  private static boolean isWholeSentence(Sentence sentence) {
    String last = sentence.token(sentence.tokens().size() - 1).tag();
    return last.equals(".") || last.equals("''");
  }

  /** The entity that the noun is said of, or that is named beside it. */
  private Optional<Topic> said(Sentence sentence, Token noun) {
    return Description.apposition(sentence, noun)
        .or(() -> Description.subject(sentence, noun))
        .flatMap(account::at)
        .filter(Topic::isEntity)
        .filter(topic -> agree(sentence, topic, noun))
        .or(() -> beside(sentence, noun))
        .or(() -> placeOf(sentence, noun));
  }

  private Optional<Topic> placeOf(Sentence sentence, Token noun) {
    EntityType type = nouns.type(NominalResolver.lemma(noun));
    return Description.isDefinite(sentence, noun)
            && !Description.isPlural(noun)
            && type.kind() == EntityType.PLACE
        ? Description.placeOf(sentence, noun)
            .flatMap(account::at)
            .filter(topic -> topic.isEntity() && topic.type().kind() == EntityType.PLACE)
        : Optional.empty();
  }

  private Optional<Topic> beside(Sentence sentence, Token noun) {
    boolean person = nouns.type(NominalResolver.lemma(noun)) == EntityType.PERSON;
    return Description.beside(sentence, noun)
        .filter(token -> person && !Description.isPlural(noun))
        .flatMap(account::nameWith)
        .map(Draft::topic)
        .filter(topic -> topic.isPerson());
  }

  private boolean agree(Sentence sentence, Topic topic, Token noun) {
    if (Description.isPlural(noun)) {
      return false;
    }
    String lemma = NominalResolver.lemma(noun);
    boolean person = nouns.type(lemma) == EntityType.PERSON;
    boolean copular = sentence.hasChild(noun, "cop") && sentence.hasChild(noun, "det");
    return person == topic.isPerson()
        || lemma.equals("one")
        || nouns.isForAnyone(lemma)
        || (topic.isPerson() && (copular || nouns.isAgent(lemma)));
  }
}
