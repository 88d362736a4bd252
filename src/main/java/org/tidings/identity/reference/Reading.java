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
import org.tidings.identity.reference.discourse.Discourse;
import org.tidings.identity.reference.discourse.NounClasses;
import org.tidings.identity.reference.discourse.Topic;

/** Reads one article from its first word to its last and keeps account of what is spoken of. */
final class Reading {

  private final ArticleGrammar grammar;
  private final Speakers speakers;
  private final Offices offices;
  private final Account account = new Account();
  private final Discourse discourse = new Discourse();
  private final NounPhraseReader nounPhrases;
  private final PronounResolver pronouns;

  Reading(ArticleGrammar grammar, NounClasses nouns, Speakers speakers, Offices offices) {
    this.grammar = grammar;
    this.offices = offices;
    this.speakers = speakers;
    this.nounPhrases = new NounPhraseReader(account, discourse, nouns);
    this.pronouns = new PronounResolver(discourse, account, speakers);
  }

  Resolution read(List<NamedEntity> named) {
    int next = 0;
    for (int place = 0; place < grammar.sentences().size(); place++) {
      Names here = new Names();
      while (next < named.size() && named.get(next).mention().place() == place) {
        account.name(named.get(next));
        here.add(named.get(next));
        next++;
      }
      sentence(place, here);
    }
    speakers.quoted(account).forEach(this::quoted);
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
    Phrases phrases = grammar.sentences().get(place).phrases();
    Sentence sentence = phrases.sentence();
    for (Token token : sentence.tokens()) {
      NamedEntity name = names.heads.get(token.index());
      if (name != null) {
        name(sentence, place, token, name);
      } else if (!names.words.containsKey(token.index())) {
        word(phrases, place, token);
      }
    }
  }

  private void word(Phrases phrases, int place, Token token) {
    Sentence sentence = phrases.sentence();
    Optional<Pronoun> pronoun = Pronoun.of(token);
    if (pronoun.isPresent()) {
      pronoun(sentence, place, token, pronoun.get());
    } else if (Description.isNominal(sentence, token)) {
      nounPhrases.read(phrases, place, token);
    }
  }

  private void name(Sentence sentence, int place, Token head, NamedEntity name) {
    Topic topic = account.topic(name);
    if (topic.mentions() == 0) {
      offices.teach(name.entity(), topic);
    }
    topic.mentioned();
    String[] words = name.entity().name().toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length > 1 && !topic.isPerson()) {
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
        .filter(topic -> topic.isPerson());
  }

  private void quoted(Token token, Topic topic) {
    topic.mentioned();
    account.refer(token, new Draft(token.span(), token.word(), MentionForm.PRONOUN, topic));
  }
}
