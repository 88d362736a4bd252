package org.tidings.identity.name.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.identity.name.mention.NameKey;

/**
 * The words of a person's name, without titles and what follows it, and the gender that title and
 * given name tell.
 *
 * @param words as in {@link NameKey}; never empty
 * @param generation what tells father and son apart: jr, iii
 */
public record PersonName(List<String> words, Optional<Gender> gender, Optional<String> generation) {

  private static final Pattern BLANK = Pattern.compile(" ");

  private static final int MOST_INITIALS = 2;

  public PersonName {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a name needs a word");
    }
  }

  static List<String> words(String key) {
    return BLANK.splitAsStream(key).filter(word -> !word.isEmpty()).toList();
  }

  boolean isFull() {
    return words.size() > 1;
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  /** Whether both may be names of one person: the same last name, first names that agree. */
  boolean agreesWith(PersonName other) {
    return last().equals(other.last())
        && isSameOrInitial(first(), other.first())
        && !isToldApart(other)
        && gender.or(other::gender).equals(other.gender.or(() -> gender));
  }

  // "George W. Hale" and "George W.H. Hale"
  private boolean isToldApart(PersonName other) {
    String initials = initials();
    String others = other.initials();
    return !initials.isEmpty() && !others.isEmpty() && !initials.equals(others);
  }

  // Of the words between the first and the last, if they are nothing else; empty otherwise.
  private String initials() {
    List<String> middle = words.subList(Math.min(1, words.size() - 1), words.size() - 1);
    boolean letters = middle.stream().allMatch(word -> word.length() <= MOST_INITIALS);
    return letters ? String.join("", middle) : "";
  }

  private static boolean isSameOrInitial(String one, String other) {
    return one.equals(other)
        || (one.length() == 1 && other.startsWith(one))
        || (other.length() == 1 && one.startsWith(other));
  }

  /** Whether these are the same words in another order: the family name first. */
  boolean isReversed(PersonName other) {
    return words.size() == other.words.size()
        && first().equals(other.last())
        && Set.copyOf(words).equals(Set.copyOf(other.words));
  }

  /** Whether both may be of one generation; where one does not say it, it may be any. */
  boolean isOfGeneration(PersonName other) {
    return generation.or(other::generation).equals(other.generation.or(() -> generation));
  }

  /**
   * Whether the two are named after each other: the same first and last name, but not the same
   * generation.
   */
  boolean isNamesake(PersonName other) {
    return last().equals(other.last())
        && isSameOrInitial(first(), other.first())
        && !generation.equals(other.generation);
  }

  /** Whether this is the end or the beginning of a longer name. */
  boolean isPartOf(PersonName longer) {
    int size = words.size();
    int all = longer.words.size();
    return size < all
        && (words.equals(longer.words.subList(all - size, all))
            || words.equals(longer.words.subList(0, size)));
  }
}
