package org.tidings.identity.name.mention;

import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.lexicon.WordTable;

/** Tells the kind of a name by its tag or by its words. Immutable. */
public final class NameKinds {

  private static final int MOST_PERSON_WORDS = 4;

  private final GivenNames givenNames;
  private final WordTable nouns = WordTable.load(NameKinds.class, "name-nouns.txt");

  public NameKinds(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /** The kind that the last noun of a name tells. */
  public Optional<EntityType> ofNoun(Sentence sentence, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (sentence.token(i).hasLemma("of", "for")) {
        return kind(sentence.token(i - 1).word());
      }
    }
    return kind(sentence.token(end - 1).word());
  }

  private Optional<EntityType> kind(String noun) {
    return EntityType.kinds().stream().filter(it -> nouns.has(it.label(), noun)).findFirst();
  }

  /** The kind that the words of an untagged name tell. */
  public EntityType guess(Sentence sentence, int begin, int end) {
    return ofNoun(sentence, begin, end)
        .or(
            () ->
                end - begin > 1
                        && end - begin <= MOST_PERSON_WORDS
                        && givenNames.contains(sentence.token(begin).word())
                    ? Optional.of(EntityType.PERSON)
                    : Optional.empty())
        .orElse(EntityType.OTHER);
  }

  /** Whether names end with this noun, or have it before "of": Battle, Society. */
  public boolean isNoun(String word) {
    return kind(word).isPresent();
  }

  public boolean isGivenName(String word) {
    return givenNames.contains(word);
  }
}
