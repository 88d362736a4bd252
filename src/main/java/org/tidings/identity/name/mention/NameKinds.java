package org.tidings.identity.name.mention;

import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.identity.EntityKind;
import org.tidings.identity.WordTable;

/** Tells the kind of a name by its tag or by its words. Immutable. */
public final class NameKinds {

  private static final int MOST_PERSON_WORDS = 4;

  private final GivenNames givenNames;
  private final WordTable nouns = WordTable.load(NameKinds.class, "name-nouns.txt");

  public NameKinds(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  /** What a tagger's or the gazetteer's type stands for; empty for what names no entity. */
  public static Optional<EntityKind> ofTag(String type) {
    return switch (type) {
      case "PERSON" -> Optional.of(EntityKind.PERSON);
      case "ORGANIZATION", "GOVERNMENT", "NEWS_MEDIA" -> Optional.of(EntityKind.ORGANIZATION);
      case "LOCATION", "PLACE", "CITY", "COUNTRY", "NATIONALITY" -> Optional.of(EntityKind.PLACE);
      case "MISC" -> Optional.of(EntityKind.OTHER);
      default -> Optional.empty();
    };
  }

  /** The kind that the last noun of a name tells. */
  public Optional<EntityKind> ofNoun(Sentence sentence, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (sentence.token(i).hasLemma("of", "for")) {
        return kind(sentence.token(i - 1).word());
      }
    }
    return kind(sentence.token(end - 1).word());
  }

  private Optional<EntityKind> kind(String noun) {
    return Stream.of(EntityKind.values()).filter(it -> nouns.has(it.label(), noun)).findFirst();
  }

  /** The kind that the words of an untagged name tell. */
  public EntityKind guess(Sentence sentence, int begin, int end) {
    return ofNoun(sentence, begin, end)
        .or(
            () ->
                end - begin > 1
                        && end - begin <= MOST_PERSON_WORDS
                        && givenNames.contains(sentence.token(begin).word())
                    ? Optional.of(EntityKind.PERSON)
                    : Optional.empty())
        .orElse(EntityKind.OTHER);
  }

  /** Whether names end with this noun, or have it before "of": Battle, Society. */
  public boolean isNoun(String word) {
    return kind(word).isPresent();
  }

  public boolean isGivenName(String word) {
    return givenNames.contains(word);
  }
}
