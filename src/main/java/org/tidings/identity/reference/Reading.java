package org.tidings.identity.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.ArticleGrammar;
import org.tidings.clause.syntax.Phrases;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.identity.name.NamedEntity;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.DiscourseReferent;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.nominal.Member;
import org.tidings.identity.reference.nominal.Modifiers;
import org.tidings.identity.reference.nominal.NounPhrase;

/** Reads one article from its first word to its last and keeps account of what is spoken of. */
final class Reading {

  private final ArticleGrammar grammar;
  private final Speakers speakers;
  private final Offices offices;
  private final MentionIndex mentions = new MentionIndex();
  private final Discourse discourse = new Discourse();
  private final NounPhraseReader nounPhrases;
  private final PronounResolver pronouns;
  private final LeadDescription lead;

  Reading(ArticleGrammar grammar, NounClasses nouns, Speakers speakers, Offices offices) {
    this.grammar = grammar;
    this.offices = offices;
    this.speakers = speakers;
    this.nounPhrases = new NounPhraseReader(mentions, discourse, nouns);
    this.lead = new LeadDescription(discourse, nouns);
    this.pronouns = new PronounResolver(discourse, mentions, speakers);
  }

  Resolution read(List<NamedEntity> named) {
    int next = 0;
    for (int sentenceIndex = 0; sentenceIndex < grammar.sentences().size(); sentenceIndex++) {
      Names here = new Names();
      while (next < named.size() && named.get(next).mention().sentenceIndex() == sentenceIndex) {
        NamedEntity name = named.get(next);
        if (!isMember(name)) {
          mentions.name(name);
          here.add(name);
        }
        next++;
      }
      sentence(sentenceIndex, here);
    }
    speakers.quoted(mentions).forEach(this::quoted);
    return mentions.resolution();
  }

  // "four Britons": what they do, their country does not.
  private static boolean isMember(NamedEntity name) {
    NameMention mention = name.mention();
    return mention.tokens().size() == 1
        && new Member(mention.sentence(), mention.head()).isSome(name.entity());
  }

  /** The names of a sentence, of those within another only the outer one. */
  private static final class Names {

    private final Map<Integer, NamedEntity> words = new HashMap<>();
    private final Map<Integer, NamedEntity> heads = new HashMap<>();

    void add(NamedEntity name) {
      if (!words.containsKey(name.mention().begin())) {
        heads.put(name.mention().head().index(), name);
      }
      name.mention().tokens().forEach(token -> words.putIfAbsent(token.index(), name));
    }
  }

  private void sentence(int sentenceIndex, Names names) {
    Phrases phrases = grammar.sentences().get(sentenceIndex).phrases();
    Sentence sentence = phrases.sentence();
    for (Token token : sentence.tokens()) {
      NamedEntity name = names.heads.get(token.index());
      if (name != null) {
        name(sentence, sentenceIndex, token, name);
      } else if (!names.words.containsKey(token.index())) {
        word(phrases, sentenceIndex, token);
      }
    }
  }

  private void word(Phrases phrases, int sentenceIndex, Token token) {
    Sentence sentence = phrases.sentence();
    Optional<Pronoun> pronoun = Pronoun.of(token);
    if (pronoun.isPresent()) {
      pronoun(sentence, sentenceIndex, token, pronoun.get());
    } else if (new NounPhrase(sentence, token).isReferring()) {
      nounPhrases.read(phrases, sentenceIndex, token);
    }
  }

  private void name(Sentence sentence, int sentenceIndex, Token head, NamedEntity name) {
    DiscourseReferent referent = mentions.referent(name);
    if (referent.mentions() == 0) {
      offices.teach(name.entity(), referent);
      if (referent.isPerson()) {
        lead.name(sentence, sentenceIndex, head, referent);
      }
    }
    referent.mentioned();
    String[] words = name.entity().name().toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length > 1 && !referent.isPerson()) {
      referent.learnNoun(words[words.length - 1]);
      referent.learnNoun(NominalResolver.lemma(head));
      referent.learnWords(Set.copyOf(List.of(words)));
    }
    for (Token child : sentence.children(head)) {
      if (child.index() < name.mention().begin() && child.isNoun() && child.is("compound")) {
        referent.learnNoun(NominalResolver.lemma(child));
        referent.learnWords(Set.of(NominalResolver.lemma(child)));
        referent.learnWords(new Modifiers(sentence, child).before());
      }
    }
    referent.learnWords(new Modifiers(sentence, head).before());
    discourse.mention(sentence, sentenceIndex, head, referent);
  }

  private void pronoun(Sentence sentence, int sentenceIndex, Token token, Pronoun pronoun) {
    Optional<DiscourseReferent> referent =
        switch (pronoun) {
          case RELATIVE -> antecedent(sentence, token);
          case I, YOU -> speakers.unquoted(sentence, token, pronoun, mentions);
          default -> pronouns.resolve(sentence, sentenceIndex, token, pronoun);
        };
    referent.ifPresent(
        found -> {
          found.mentioned();
          pronoun.gender().ifPresent(found::learn);
          PendingMention mention =
              new PendingMention(token.span(), token.word(), MentionForm.PRONOUN, found);
          if (pronoun == Pronoun.RELATIVE) {
            mentions.know(token, mention);
          } else {
            mentions.refer(token, mention);
          }
          if (pronoun.isThirdPerson()) {
            discourse.mention(sentence, sentenceIndex, token, found);
          }
        });
  }

  // "the treaty, which they signed": the noun that the clause modifies.
  private Optional<DiscourseReferent> antecedent(Sentence sentence, Token relative) {
    Optional<DiscourseReferent> person = personBefore(sentence, relative);
    if (person.isPresent()) {
      return person;
    }
    Optional<Token> verb = sentence.head(relative);
    for (int steps = 0; verb.isPresent() && steps < 4; steps++) {
      if (verb.get().is("acl:relcl", "dep")) {
        return sentence.head(verb.get()).flatMap(mentions::at);
      }
      verb = sentence.head(verb.get());
    }
    return Optional.empty();
  }

  // "Peter Voss, who was born in Graz", however it was parsed.
  private Optional<DiscourseReferent> personBefore(Sentence sentence, Token relative) {
    int before = relative.index() - 1;
    if (!relative.hasLemma("who", "whom") || before < 1) {
      return Optional.empty();
    }
    boolean comma = sentence.token(before).word().equals(",");
    return mentions
        .nameWith(sentence.token(comma ? before - 1 : before))
        .map(PendingMention::referent)
        .filter(referent -> referent.isPerson());
  }

  private void quoted(Token token, DiscourseReferent referent) {
    referent.mentioned();
    mentions.refer(
        token, new PendingMention(token.span(), token.word(), MentionForm.PRONOUN, referent));
  }
}
