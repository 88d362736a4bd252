package org.tidings.identity.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.dictionary.Sense;

/**
 * Whether the dictionary's sense of a name is to be believed. The dictionary is a count of links on
 * the web: sure of what is known everywhere, and of whatever else bears the name otherwise. So each
 * kind asks for its own probability and for a title that is widely known, and for more of both
 * where the title does not say the name.
 */
final class SenseRules {

  private static final Pattern WORK =
      Pattern.compile(
          "\\b(?:film|album|song|novel|band|book|series|musical|episode|magazine|newspaper|game"
              + "|character|opera|play|single|comics|soundtrack|TV|software|ship|horse|automobile|EP)\\b");
  private static final Pattern NO_PLACE =
      Pattern.compile("\\b(?:period|language|War|University|people|F\\.C\\.|station)\\b");
  private static final Pattern NO_ORGANIZATION =
      Pattern.compile(
          "\\b(?:(?:Bachelor|Master|Doctor|Diploma) of|Rivers?|Lakes?|Seas?|Ocean|Desert|Mountains?"
              + "|Peninsula|Valley|algorithm|cryptosystem|syndrome|disease|constellation|planet"
              + "|mythology|given name|surname|letter|number|unit|color|fruit|moon)\\b");
  // What comes again: the article means one edition, and the title is about all of them.
  private static final Pattern AGAIN =
      Pattern.compile(
          "\\b(?:Olympics?|Paralympics?|Games|Cup|Championships?|Festival|Grand Prix|Draft"
              + "|[Ee]lections?)\\b");
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Set<String> SMALL_WORDS =
      WordTable.load(SenseRules.class, "words.txt").words("left-out");

  private static final Set<String> SHORT_FORMS =
      WordTable.load(SenseRules.class, "words.txt").words("short-form");

  private static final double USUAL = 0.6;
  private static final double SURE = 0.95;

  /** Names that lead to a title. */
  private static final int KNOWN = 2;

  private static final int WELL_KNOWN = 6;
  private static final int WIDELY_KNOWN = 30;

  private SenseRules() {}

  static boolean accepts(EntityType kind, String name, Sense sense) {
    Title title = new Title(sense.title());
    return switch (kind) {
      case PERSON -> isPerson(name, title, sense);
      case ORGANIZATION -> isOrganization(name, title, sense);
      case PLACE -> isPlace(name, title, sense);
      case EVENT, WORK ->
          name.contains(" ") ? isOther(name, title, sense) : isOnlyOne(name, title, sense);
      default -> isOther(name, title, sense);
    };
  }

  /**
   * The title as Wikipedia writes it now: with straight apostrophes, and with peoples and faiths in
   * the plural.
   */
  static Title today(String name, EntityType kind, Title title) {
    boolean group = kind == EntityType.OTHER && name.endsWith("s") && title.says(singular(name));
    return new Title((group ? title.text() + "s" : title.text()).replace('\u2019', '\''));
  }

  // Of lone last names none was right. "John Kerry" leads to the band that he once played in.
  private static boolean isPerson(String name, Title title, Sense sense) {
    Set<String> inTitle = Title.wordsOf(title.bare());
    List<String> inName = List.of(BLANK.split(Title.folded(name)));
    boolean speaksOf =
        inTitle.contains(inName.get(inName.size() - 1)) || inTitle.containsAll(inName);
    if (inName.size() < 2) {
      return isOnlyOne(name, title, sense);
    }
    if (!speaksOf || WORK.matcher(title.qualifier()).find()) {
      return false;
    }
    if (!title.qualifier().isEmpty() && sense.names() < WELL_KNOWN) {
      return false;
    }
    if (isOtherFirstName(inName.get(0), Title.folded(title.bare()))) {
      return false;
    }
    return title.says(name) ? isAtLeast(sense, USUAL, KNOWN) : isAtLeast(sense, SURE, WELL_KNOWN);
  }

  // "Rand" is no Ron, though "Jim" is a James and "Steve" a Stephen.
  private static boolean isOtherFirstName(String first, String title) {
    String other = title.substring(0, Math.max(title.indexOf(' '), 0));
    return first.length() > 1
        && other.length() > 1
        && !title.contains(first)
        && first.charAt(0) == other.charAt(0)
        && first.charAt(1) != other.charAt(1)
        && !SHORT_FORMS.contains(first + "-" + other)
        && !SHORT_FORMS.contains(other + "-" + first);
  }

  // "Virgil", "Hajj": a name of one word that all the world uses for one, as does the title.
  private static boolean isOnlyOne(String name, Title title, Sense sense) {
    return title.qualifier().isEmpty() && title.says(name) && isAtLeast(sense, SURE, WIDELY_KNOWN);
  }

  private static boolean isOrganization(String name, Title title, Sense sense) {
    boolean oneWord = !name.contains(" ");
    if (NO_ORGANIZATION.matcher(title.words()).find() && !NO_ORGANIZATION.matcher(name).find()) {
      return false;
    }
    if (title.says(name)) {
      return isAtLeast(sense, USUAL, oneWord ? WELL_KNOWN / 2 : KNOWN);
    }
    if (isAcronym(name, title.bare())
        || Title.wordsOf(title.bare()).containsAll(Title.wordsOf(name))) {
      return isAtLeast(sense, 0.8, WELL_KNOWN);
    }
    return isAtLeast(sense, SURE, WIDELY_KNOWN);
  }

  private static boolean isPlace(String name, Title title, Sense sense) {
    if (WORK.matcher(title.qualifier()).find() || NO_PLACE.matcher(title.bare()).find()) {
      return false;
    }
    return Title.folded(title.bare()).startsWith(Title.folded(name))
        ? isAtLeast(sense, 0.5, KNOWN + 1)
        : isAtLeast(sense, SURE, WIDELY_KNOWN);
  }

  private static boolean isOther(String name, Title title, Sense sense) {
    if (AGAIN.matcher(title.bare()).find() && name.chars().noneMatch(Character::isDigit)) {
      return false;
    }
    boolean oneWord = !name.contains(" ");
    boolean same = title.says(name) || title.says(singular(name));
    return same
        ? isAtLeast(sense, USUAL, oneWord ? WELL_KNOWN : KNOWN)
        : !oneWord && isAtLeast(sense, SURE, WIDELY_KNOWN);
  }

  /** Whether a name that was made up for the look-up is one that people use. */
  static boolean isSure(Sense sense) {
    return isAtLeast(sense, 0.8, WELL_KNOWN);
  }

  private static boolean isAtLeast(Sense sense, double probability, int names) {
    return sense.probability() >= probability && sense.names() >= names;
  }

  private static String singular(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isAcronym(String name, String title) {
    String letters = name.replace(".", "");
    return letters.length() > 1
        && letters.equals(letters.toUpperCase(Locale.ROOT))
        && (letters.equals(initials(title, Set.of()))
            || letters.equals(initials(title, SMALL_WORDS)));
  }

  private static String initials(String title, Set<String> without) {
    return Arrays.stream(title.split("[\\s-]+", -1))
        .filter(word -> !word.isEmpty() && !without.contains(word.toLowerCase(Locale.ROOT)))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }
}
