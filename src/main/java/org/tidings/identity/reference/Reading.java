package org.tidings.identity.reference;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Party;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.identity.name.NamedEntity;
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.discourse.Topic;
import org.tidings.relation.Proposition;
import org.tidings.relation.Value;

/** Reads one article from its first word to its last and keeps account of what is spoken of. */
final class Reading {

  private final List<Sentence> sentences;
  private final Speakers speakers;
  private final Offices offices;
  private final Account account = new Account();
  private final Discourse discourse = new Discourse();
  private final NounPhraseReader nounPhrases;
  private final PronounResolver pronouns;
  private final Things things;

  Reading(List<Sentence> sentences, NounClasses nouns, Speakers speakers, Offices offices) {
    this.sentences = sentences;
    this.offices = offices;
    this.speakers = speakers;
    this.nounPhrases = new NounPhraseReader(account, discourse, nouns);
    this.pronouns = new PronounResolver(discourse, account, speakers);
    this.things = new Things(nouns);
  }

  Resolution read(List<NamedEntity> named, List<Proposition> propositions) {
    int next = 0;
    for (int place = 0; place < sentences.size(); place++) {
      Names here = new Names();
      while (next < named.size() && named.get(next).mention().place() == place) {
        account.name(named.get(next));
        here.add(named.get(next));
        next++;
      }
      sentence(place, here);
    }
    speakers.quoted(account).forEach(this::quoted);
    propositions.forEach(this::nouns);
    return account.resolution();
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

  private void sentence(int place, Names names) {
    Sentence sentence = sentences.get(place);
    for (Token token : sentence.tokens()) {
      NamedEntity name = names.heads.get(token.index());
      if (name != null) {
        name(sentence, place, token, name);
      } else if (!names.words.containsKey(token.index())) {
        word(sentence, place, token);
      }
    }
  }

  private void word(Sentence sentence, int place, Token token) {
    Optional<Pronoun> pronoun = Pronoun.of(token);
    if (pronoun.isPresent()) {
      pronoun(sentence, place, token, pronoun.get());
    } else if (Description.isNominal(sentence, token)) {
      nounPhrases.read(sentence, place, token);
    }
  }

  private void name(Sentence sentence, int place, Token head, NamedEntity name) {
    Topic topic = account.topic(name);
    if (topic.mentions() == 0) {
      offices.teach(name.entity(), topic);
    }
    topic.mentioned();
    String[] words = name.entity().name().toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length > 1 && !topic.nature().isPerson()) {
      topic.learnNoun(words[words.length - 1]);
      topic.learnNoun(NominalResolver.lemma(head));
      topic.learnWords(Set.copyOf(List.of(words)));
    }
    for (Token child : sentence.children(head)) {
      if (child.index() < name.mention().begin() && child.isNoun() && child.is("compound")) {
        topic.learnNoun(NominalResolver.lemma(child));
        topic.learnWords(Set.of(NominalResolver.lemma(child)));
        topic.learnWords(Description.words(sentence, child));
      }
    }
    topic.learnWords(Description.words(sentence, head));
    discourse.mention(sentence, place, head, topic);
  }

  private void pronoun(Sentence sentence, int place, Token token, Pronoun pronoun) {
    Optional<Topic> topic =
        switch (pronoun) {
          case RELATIVE -> antecedent(sentence, token);
          case I, YOU -> speakers.unquoted(sentence, token, pronoun, account);
          default -> pronouns.resolve(sentence, place, token, pronoun);
        };
    topic.ifPresent(
        found -> {
          found.mentioned();
          pronoun.gender().ifPresent(found::learn);
          Draft draft = new Draft(token.span(), token.word(), MentionForm.PRONOUN, found);
          if (pronoun == Pronoun.RELATIVE) {
            account.know(token, draft);
          } else {
            account.refer(token, draft);
          }
          if (pronoun.isThirdPerson()) {
            discourse.mention(sentence, place, token, found);
          }
        });
  }

  // "the treaty, which they signed": the noun that the clause modifies.
  private Optional<Topic> antecedent(Sentence sentence, Token relative) {
    Optional<Topic> person = personBefore(sentence, relative);
    if (person.isPresent()) {
      return person;
    }
    Optional<Token> verb = sentence.head(relative);
    for (int steps = 0; verb.isPresent() && steps < 4; steps++) {
      if (verb.get().is("acl:relcl", "dep")) {
        return sentence.head(verb.get()).flatMap(account::at);
      }
      verb = sentence.head(verb.get());
    }
    return Optional.empty();
  }

  // "Peter Voss, who was born in Graz", however it was parsed.
  private Optional<Topic> personBefore(Sentence sentence, Token relative) {
    int before = relative.index() - 1;
    if (!relative.hasLemma("who", "whom") || before < 1) {
      return Optional.empty();
    }
    boolean comma = sentence.token(before).word().equals(",");
    return account
        .nameWith(sentence.token(comma ? before - 1 : before))
        .map(Draft::topic)
        .filter(topic -> topic.nature().isPerson());
  }

  private void quoted(Token token, Topic topic) {
    topic.mentioned();
    account.refer(token, new Draft(token.span(), token.word(), MentionForm.PRONOUN, topic));
  }

  /** What takes part in a proposition and was not read as a noun phrase. */
  private void nouns(Proposition proposition) {
    Sentence sentence = proposition.sentence();
    Stream.concat(
            Stream.of(proposition.subject(), proposition.object().phrase())
                .filter(phrase -> !isAdjective(proposition, phrase))
                .map(phrase -> new Party(sentence, phrase)),
            Stream.concat(
                proposition.context().speaker().stream(),
                proposition.context().addressee().stream()))
        .filter(party -> canName(party.phrase().head()))
        .filter(party -> !account.has(party.phrase().head()))
        .sorted(Comparator.comparing(party -> party.phrase().head().span()))
        .forEach(party -> noun(party.sentence(), party.phrase()));
  }

  private void noun(Sentence sentence, Phrase phrase) {
    Draft draft =
        account
            .nameWith(phrase.head())
            .orElseGet(
                () ->
                    new Draft(
                        phrase.span(),
                        phrase.text(sentence),
                        MentionForm.NOMINAL,
                        things.of(sentence, phrase)));
    account.know(phrase.head(), draft);
  }

  private static boolean isAdjective(Proposition proposition, Phrase phrase) {
    return !(proposition.object() instanceof Value.Noun)
        && phrase.equals(proposition.object().phrase());
  }

  private static boolean canName(Token head) {
    return head.isNoun() || head.tag().equals("CD");
  }
}
