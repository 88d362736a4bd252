package org.tidings.identity.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.article.Span;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.clause.Phrases;
import org.tidings.extraction.fact.Proposition;
import org.tidings.extraction.fact.Value;
import org.tidings.extraction.speech.Party;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.NamedEntity;

/** Reads one article from its first word to its last and keeps account of what is spoken of. */
final class Reading {

  private static final String NUMBER = "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,12}(\\.\\d+)?";

  private final List<Sentence> sentences;
  private final NounClasses nouns;
  private final Discourse discourse = new Discourse();
  private final NominalResolver nominals;
  private final PronounResolver pronouns;
  private final Map<Entity, Topic> topics = new HashMap<>();
  private final Map<Span, Draft> byHead = new LinkedHashMap<>();
  private final Map<Span, Draft> nameAt = new HashMap<>();
  private final List<Draft> names = new ArrayList<>();
  private final List<Draft> references = new ArrayList<>();
  private final Map<Span, Topic> descriptions = new HashMap<>();

  Reading(List<Sentence> sentences, NounClasses nouns) {
    this.sentences = sentences;
    this.nouns = nouns;
    this.nominals = new NominalResolver(discourse, nouns);
    this.pronouns = new PronounResolver(discourse);
  }

  Resolution read(List<NamedEntity> named, List<Proposition> propositions, Speakers speakers) {
    int next = 0;
    for (int place = 0; place < sentences.size(); place++) {
      Map<Integer, NamedEntity> here = new HashMap<>();
      Map<Integer, NamedEntity> heads = new HashMap<>();
      while (next < named.size() && named.get(next).mention().place() == place) {
        name(named.get(next), here, heads);
        next++;
      }
      sentence(place, here, heads);
    }
    speakers
        .references(this::topicAt, entity -> Optional.ofNullable(topics.get(entity)))
        .forEach(this::reference);
    propositions.forEach(this::nouns);
    return resolution();
  }

  private void name(
      NamedEntity name, Map<Integer, NamedEntity> here, Map<Integer, NamedEntity> heads) {
    NameMention mention = name.mention();
    Topic topic = topic(name);
    Draft draft = new Draft(mention.span(), mention.text(), MentionForm.NAME, topic);
    names.add(draft);
    byHead.putIfAbsent(mention.head().span(), draft);
    boolean within = here.containsKey(mention.begin());
    for (int i = mention.begin(); i < mention.end(); i++) {
      here.putIfAbsent(i, name);
      nameAt.putIfAbsent(mention.sentence().token(i).span(), draft);
    }
    if (!within) {
      heads.put(mention.head().index(), name);
    }
  }

  private Topic topic(NamedEntity name) {
    return topics.computeIfAbsent(name.entity(), entity -> Topic.of(entity, name.gender()));
  }

  private void sentence(
      int place, Map<Integer, NamedEntity> here, Map<Integer, NamedEntity> heads) {
    Sentence sentence = sentences.get(place);
    for (Token token : sentence.tokens()) {
      if (here.containsKey(token.index())) {
        if (heads.containsKey(token.index())) {
          mentionName(sentence, place, token, heads.get(token.index()));
        }
      } else {
        Optional<Pronoun> pronoun = Pronoun.of(token);
        if (pronoun.isPresent()) {
          pronoun(sentence, place, token, pronoun.get());
        } else if (Description.isNominal(sentence, token)) {
          nominal(sentence, place, token);
        }
      }
    }
  }

  private void mentionName(Sentence sentence, int place, Token head, NamedEntity name) {
    Topic topic = topic(name);
    topic.mentioned();
    String[] words = name.entity().name().toLowerCase(Locale.ROOT).split(" ", -1);
    if (words.length > 1 && !topic.nature().isPerson()) {
      topic.learnNoun(words[words.length - 1]);
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
        pronoun == Pronoun.RELATIVE
            ? antecedent(sentence, token)
            : pronouns.resolve(sentence, place, token, pronoun);
    topic.ifPresent(
        found -> {
          found.mentioned();
          pronoun.gender().ifPresent(found::learn);
          Draft draft = new Draft(token.span(), token.word(), MentionForm.PRONOUN, found);
          byHead.putIfAbsent(token.span(), draft);
          if (pronoun != Pronoun.RELATIVE) {
            references.add(draft);
            discourse.mention(sentence, place, token, found);
          }
        });
  }

  // "the treaty, which they signed": the noun that the clause modifies.
  private Optional<Topic> antecedent(Sentence sentence, Token relative) {
    Optional<Token> verb = sentence.head(relative);
    for (int steps = 0; verb.isPresent() && steps < 4; steps++) {
      if (verb.get().is("acl:relcl", "dep")) {
        return sentence.head(verb.get()).flatMap(head -> topicAt(head.span()));
      }
      verb = sentence.head(verb.get());
    }
    return Optional.empty();
  }

  private Optional<Topic> topicAt(Span head) {
    return Optional.ofNullable(byHead.get(head)).map(Draft::topic);
  }

  private void nominal(Sentence sentence, int place, Token noun) {
    Optional<Topic> said = said(sentence, noun);
    Optional<Topic> owner =
        Description.owner(sentence, noun).flatMap(token -> topicAt(token.span()));
    Optional<Topic> known =
        said.or(() -> owner.flatMap(it -> it.owned(NominalResolver.lemma(noun))))
            .or(
                () ->
                    isWholeSentence(sentence)
                        ? nominals.resolve(sentence, place, noun)
                        : Optional.empty());
    Topic topic = known.orElseGet(() -> thing(sentence, noun));
    said.ifPresent(entity -> descriptions.put(noun.span(), thing(sentence, noun)));
    topic.mentioned();
    if (said.isPresent()) {
      topic.learnNoun(NominalResolver.lemma(noun));
    }
    topic.learnWords(Description.allWords(sentence, noun));
    if (!Description.isPlural(noun)) {
      owner.ifPresent(it -> it.learnOwned(NominalResolver.lemma(noun), topic));
    }
    Phrase phrase = phrase(sentence, noun);
    Draft draft = new Draft(phrase.span(), phrase.text(sentence), MentionForm.NOMINAL, topic);
    byHead.putIfAbsent(noun.span(), draft);
    references.add(draft);
    if (isWholeSentence(sentence)) {
      discourse.mention(sentence, place, noun, topic);
    }
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
        .flatMap(token -> topicAt(token.span()))
        .filter(Topic::isEntity)
        .filter(topic -> agree(sentence, topic, noun))
        .or(() -> beside(sentence, noun));
  }

  private Optional<Topic> beside(Sentence sentence, Token noun) {
    boolean person = nouns.nature(NominalResolver.lemma(noun)).isPerson();
    return Description.beside(sentence, noun)
        .filter(token -> person && !Description.isPlural(noun))
        .flatMap(this::nameAt)
        .map(Draft::topic)
        .filter(topic -> topic.nature().isPerson());
  }

  private boolean agree(Sentence sentence, Topic topic, Token noun) {
    if (Description.isPlural(noun)) {
      return false;
    }
    String lemma = NominalResolver.lemma(noun);
    boolean person = nouns.nature(lemma).isPerson();
    boolean copular = sentence.hasChild(noun, "cop") && sentence.hasChild(noun, "det");
    return person == topic.nature().isPerson()
        || lemma.equals("one")
        || nouns.isForAnyone(lemma)
        || (topic.nature().isPerson() && (copular || nouns.isAgent(lemma)));
  }

  private Topic thing(Sentence sentence, Token noun) {
    String lemma = NominalResolver.lemma(noun);
    return thing(
        sentence,
        noun,
        new Phrases(sentence).single(noun).map(it -> it.text(sentence)).orElse(noun.word()),
        nouns.nature(lemma),
        nouns.gender(lemma));
  }

  private Topic thing(
      Sentence sentence, Token noun, String label, Nature nature, Optional<Gender> gender) {
    return Topic.thing(
        nature,
        Description.isPlural(noun),
        gender,
        noun.span().begin(),
        NominalResolver.lemma(noun),
        label,
        phrase(sentence, noun).text(sentence),
        quantity(sentence, noun));
  }

  /** The noun with what stands before it. */
  private static Phrase phrase(Sentence sentence, Token noun) {
    return new Phrases(sentence)
        .subtree(
            noun,
            (parent, child) ->
                parent.equals(noun)
                    && (child.index() > noun.index()
                        || !child.is("det", "amod", "compound", "nummod", "nmod:poss", "nmod")))
        .orElseGet(() -> new Phrase(noun, List.of(noun)));
  }

  private static OptionalDouble quantity(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nummod") && child.word().matches(NUMBER))
        .mapToDouble(child -> Double.parseDouble(child.word().replace(",", "")))
        .findFirst();
  }

  private void reference(Draft draft) {
    draft.topic().mentioned();
    byHead.putIfAbsent(draft.span(), draft);
    references.add(draft);
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
        .filter(party -> !byHead.containsKey(party.phrase().head().span()))
        .sorted(Comparator.comparing(party -> party.phrase().head().span()))
        .forEach(party -> noun(party.sentence(), party.phrase()));
  }

  private void noun(Sentence sentence, Phrase phrase) {
    String label = phrase.text(sentence);
    Draft draft =
        nameAt(phrase.head())
            .orElseGet(
                () ->
                    new Draft(
                        phrase.span(),
                        label,
                        MentionForm.NOMINAL,
                        thing(sentence, phrase.head(), label, Nature.THING, Optional.empty())));
    byHead.put(phrase.head().span(), draft);
  }

  // The head of a phrase may be another word of a name than the name's own head.
  private Optional<Draft> nameAt(Token head) {
    return Optional.ofNullable(nameAt.get(head.span()));
  }

  private static boolean isAdjective(Proposition proposition, Phrase phrase) {
    return !(proposition.object() instanceof Value.Noun)
        && phrase.equals(proposition.object().phrase());
  }

  private static boolean canName(Token head) {
    return head.isNoun() || head.tag().equals("CD");
  }

  private Resolution resolution() {
    Map<Span, Mention> heads = new HashMap<>();
    byHead.forEach((head, draft) -> heads.put(head, draft.mention()));
    List<Mention> mentions =
        Stream.concat(
                names.stream(), references.stream().filter(draft -> draft.topic().mentions() > 1))
            .map(Draft::mention)
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    Map<Span, Thing> things = new HashMap<>();
    descriptions.forEach((head, topic) -> things.put(head, (Thing) topic.referent()));
    return new Resolution(mentions, heads, things);
  }
}
