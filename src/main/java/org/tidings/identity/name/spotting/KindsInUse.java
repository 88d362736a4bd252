package org.tidings.identity.name.spotting;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameKinds;
import org.tidings.identity.name.mention.NameMention;

/**
 * The kind of a tagged name by its use in the sentence, where that speaks against the tagger:
 * <i>Voss Inc.</i> is no person, nor is <i>Hull</i> in "works in Hull"; <i>Georgia Hart, a
 * nurse</i> is one. Immutable.
 */
final class KindsInUse {

  private static final WordTable WORDS = WordTable.load(KindsInUse.class, "words.txt");
  private static final Set<EntityType> NO_PERSONS =
      Set.of(EntityType.ORGANIZATION, EntityType.OTHER);
  private static final int MOST_PERSON_WORDS = 3;

  private final Gazetteer gazetteer;
  private final Titles titles;
  private final NameKinds kinds;

  KindsInUse(Gazetteer gazetteer, Titles titles, NameKinds kinds) {
    this.gazetteer = gazetteer;
    this.titles = titles;
    this.kinds = kinds;
  }

  /** The same name, as what it is used for. */
  NameMention read(NameMention name) {
    if (name.known().isPresent()) {
      return name;
    }
    boolean oneWord = name.end() - name.begin() == 1;
    if (name.kind() == EntityType.PERSON) {
      return oneWord ? place(country(name)) : company(name);
    }
    if (name.kind() == EntityType.OTHER && oneWord) {
      return place(name);
    }
    return person(name);
  }

  // "Voss Inc."
  private static NameMention company(NameMention name) {
    return name.hasLegalForm() ? name.as(EntityType.ORGANIZATION, Optional.empty()) : name;
  }

  // "built by Jordan", unless the article names a person so.
  private NameMention country(NameMention name) {
    boolean agent =
        name.begin() > 0
            && name.sentence().token(name.begin() - 1).hasLemma("by")
            && name.head().is("obl", "obl:agent");
    return agent
        ? gazetteer
            .senses(name.tokens().stream().map(Token::word).toList())
            .filter(known -> known.type() == EntityType.COUNTRY)
            .findFirst()
            .map(known -> name.as(known.type(), Optional.of(known)))
            .orElse(name)
        : name;
  }

  // "works in Hull", "born in Reading"; not "trust in Hull", "in Hull's view", "in Hull (2009)".
  private static NameMention place(NameMention name) {
    Sentence sentence = name.sentence();
    boolean inside = name.begin() > 0 && sentence.token(name.begin() - 1).hasLemma("in");
    Optional<Token> governor = sentence.head(name.head());
    if (!inside || name.known().isPresent() || governor.isEmpty() || isFollowed(name)) {
      return name;
    }
    String lemma = governor.get().lemma();
    boolean there =
        name.kind() == EntityType.PERSON
            ? name.head().is("obl", "nmod") && !WORDS.has("trust", lemma) && !isTrusted(name)
            : WORDS.has("dwell", lemma);
    return there ? name.as(EntityType.LOCATION, Optional.empty()) : name;
  }

  // "put his trust in Hull"
  private static boolean isTrusted(NameMention name) {
    return name.begin() > 1 && WORDS.has("trust", name.sentence().token(name.begin() - 2).lemma());
  }

  private static boolean isFollowed(NameMention name) {
    Sentence sentence = name.sentence();
    return name.end() < sentence.tokens().size()
        && (sentence.token(name.end()).hasTag("POS", "-LRB-", "CC")
            || sentence.token(name.end()).isNoun());
  }

  // "Georgia Hart, a nurse", "Paris Hart lives"
  private NameMention person(NameMention name) {
    Sentence sentence = name.sentence();
    boolean canBe =
        NO_PERSONS.contains(name.kind())
            && name.end() - name.begin() > 1
            && name.end() - name.begin() <= MOST_PERSON_WORDS
            && kinds.isGivenName(name.tokens().get(0).word())
            && !name.hasLegalForm()
            && kinds.ofNoun(sentence, name.begin(), name.end()).isEmpty();
    Token head = name.head();
    Stream<Token> appositions =
        sentence.children(head).stream()
            .filter(child -> child.is("appos") && titles.contains(child.lemma()));
    Stream<Token> lives =
        sentence.head(head).stream()
            .filter(verb -> head.is("nsubj", "nsubj:pass") && WORDS.has("live", verb.lemma()));
    return canBe && Stream.concat(appositions, lives).findAny().isPresent()
        ? name.as(EntityType.PERSON, Optional.empty())
        : name;
  }
}
