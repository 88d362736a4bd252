package org.tidings.identity.name.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameKey;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * Joins the shorter names of persons with the full ones: "Putin" and "Vladimir" with "Vladimir
 * Putin". Where two bear the name, gender decides, then the nearest full name before.
 */
public final class PersonNames {

  private static final Set<String> SUFFIXES =
      WordTable.load(PersonNames.class, "words.txt").words("generation");

  /**
   * No more different names with one word in common are compared, each with all others: a register
   * of all who are called Smith is no news.
   */
  private static final int MOST_NAMES = 300;

  private static final int UNNAMED = -1;

  private final List<NameMention> names;
  private final DisjointSets groups;
  private final GivenNames givenNames;
  private final Titles titles;
  private final String headline;
  private final Set<Integer> decided = new HashSet<>();
  private final Map<Integer, Integer> bearerOf = new HashMap<>();
  private final Map<Integer, Integer> fullMentions = new HashMap<>();
  private final Set<Integer> headlined = new HashSet<>();
  private final Map<Integer, PersonName> full = new TreeMap<>();
  private final Set<String> relatives = new HashSet<>();
  private final Map<PersonName, Integer> firstOf = new HashMap<>();
  private final Map<String, Set<Integer>> byLast = new HashMap<>();
  private final Map<String, Set<Integer>> byFirst = new HashMap<>();

  /**
   * @param headline the article's title; empty if it has none
   */
  public PersonNames(
      List<NameMention> names,
      DisjointSets groups,
      GivenNames givenNames,
      Titles titles,
      String headline) {
    this.names = names;
    this.headline = " " + NameKey.of(headline) + " ";
    this.groups = groups;
    this.givenNames = givenNames;
    this.titles = titles;
  }

  /** Returns the short names that a person bears, each joined by itself. */
  public Set<Integer> join() {
    for (int i = 0; i < names.size(); i++) {
      int index = i;
      Optional.of(names.get(i))
          .filter(PersonNames::isPerson)
          .flatMap(this::parse)
          .filter(PersonName::isFull)
          .ifPresent(name -> full.put(index, name));
    }
    findRelatives();
    full.forEach(this::register);
    joinShort();
    return decided;
  }

  private static boolean isPerson(NameMention name) {
    return name.kind() == EntityType.PERSON && name.known().isEmpty();
  }

  private void register(int index, PersonName name) {
    Integer before = firstOf.putIfAbsent(name, index);
    if (before != null) {
      groups.join(before, index);
      return;
    }
    Stream.of(
            byLast.get(name.last()),
            byFirst.get(name.first()),
            byLast.get(name.first()),
            byFirst.get(name.last()))
        .filter(found -> found != null)
        .flatMap(Set::stream)
        .filter(other -> isSame(name, fullName(other)) && !isRelative(index, other))
        .toList()
        .forEach(other -> groups.join(other, index));
    list(byLast, name.last(), index);
    list(byFirst, name.first(), index);
  }

  private static void list(Map<String, Set<Integer>> lists, String word, int index) {
    Set<Integer> listed = lists.computeIfAbsent(word, key -> new LinkedHashSet<>());
    if (listed.size() < MOST_NAMES) {
      listed.add(index);
    }
  }

  private PersonName fullName(int index) {
    return Objects.requireNonNull(full.get(index));
  }

  private static boolean isSame(PersonName one, PersonName other) {
    return one.isOfGeneration(other)
        && (one.agreesWith(other)
            || one.isReversed(other)
            || one.isPartOf(other)
            || other.isPartOf(one));
  }

  // "Ray Ellis, Jr. sued his father, Ray Ellis": from then on each is called in full.
  private boolean isRelative(int one, int other) {
    return fullName(one).isNamesake(fullName(other)) && relatives.contains(fullName(one).last());
  }

  private void findRelatives() {
    Map<String, Integer> lastIndex = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      PersonName name = full.get(i);
      if (name == null) {
        continue;
      }
      Integer before = lastIndex.put(name.last(), i);
      if (before != null
          && names.get(before).sentenceIndex() == names.get(i).sentenceIndex()
          && name.isNamesake(fullName(before))) {
        relatives.add(name.last());
      }
    }
  }

  /** Empty where nothing of the name is left. */
  public Optional<PersonName> parse(NameMention name) {
    List<String> words = new ArrayList<>(PersonName.words(NameKey.of(name.form())));
    Optional<String> generation = Optional.empty();
    while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
      generation = Optional.of(words.remove(words.size() - 1));
    }
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(new PersonName(words, gender(name, words.size() > 1), generation));
  }

  private Optional<Gender> gender(NameMention name, boolean isFull) {
    Optional<Gender> known =
        name.begin() == 0
            ? Optional.empty()
            : titles.gender(name.sentence().token(name.begin() - 1).word());
    return known.or(
        () ->
            isFull
                ? givenNames.gender(name.sentence().token(name.begin()).word())
                : Optional.empty());
  }

  private void joinShort() {
    for (int index : full.keySet()) {
      bearerOf.put(index, groups.of(index));
      fullMentions.merge(groups.of(index), 1, Integer::sum);
    }
    firstOf.forEach(
        (name, index) -> {
          if (headline.contains(" " + String.join(" ", name.words()) + " ")) {
            headlined.add(bearerOf(index));
          }
        });
    Map<Integer, Integer> lastSentence = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      NameMention name = names.get(i);
      if (full.containsKey(i)) {
        lastSentence.put(bearerOf(i), name.sentenceIndex());
      } else if (name.known().isEmpty() && name.source() != Source.SEAT) {
        int index = i;
        bearer(index, lastSentence).ifPresent(bearer -> groups.join(bearer, index));
      }
    }
  }

  private Optional<Integer> bearer(int index, Map<Integer, Integer> lastSentence) {
    NameMention name = names.get(index);
    Optional<PersonName> parsed = parse(name).filter(it -> !it.isFull());
    if (parsed.isEmpty() || isLowerCase(name)) {
      return Optional.empty();
    }
    Set<Integer> bearers = bearers(byLast.get(parsed.get().last()), parsed.get());
    if (bearers.isEmpty()) {
      bearers = bearers(byFirst.get(parsed.get().first()), parsed.get());
    }
    if (bearers.isEmpty()) {
      return Optional.empty();
    }
    decided.add(index);
    if (bearers.size() == 1) {
      return bearers.stream().findFirst();
    }
    Set<Integer> all = bearers;
    return dominant(all).or(() -> inHeadline(all)).or(() -> nearest(all, lastSentence));
  }

  private static boolean isLowerCase(NameMention name) {
    return name.form().equals(name.form().toLowerCase(Locale.ROOT));
  }

  private Set<Integer> bearers(@Nullable Set<Integer> found, PersonName name) {
    Set<Integer> bearers = new LinkedHashSet<>();
    if (found != null) {
      found.stream()
          .filter(index -> agree(fullName(index).gender(), name.gender()))
          .filter(index -> fullName(index).isOfGeneration(name))
          .forEach(index -> bearers.add(bearerOf(index)));
    }
    return bearers;
  }

  private static boolean agree(Optional<Gender> one, Optional<Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  // Who the article is about goes by the last name, relatives by the full one.
  private Optional<Integer> dominant(Set<Integer> bearers) {
    List<Integer> ranked =
        bearers.stream()
            .sorted(Comparator.comparingInt((Integer it) -> fullMentions(it)).reversed())
            .limit(2)
            .toList();
    return fullMentions(ranked.get(0)) > 2 * fullMentions(ranked.get(1))
        ? Optional.of(ranked.get(0))
        : Optional.empty();
  }

  private Optional<Integer> inHeadline(Set<Integer> bearers) {
    List<Integer> found = bearers.stream().filter(headlined::contains).toList();
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private int bearerOf(int index) {
    return bearerOf.getOrDefault(index, index);
  }

  private int fullMentions(int group) {
    return fullMentions.getOrDefault(group, 0);
  }

  // Of two named in the same sentence neither is nearer.
  private static Optional<Integer> nearest(
      Set<Integer> bearers, Map<Integer, Integer> lastSentence) {
    int last =
        bearers.stream()
            .mapToInt(it -> lastSentence.getOrDefault(it, UNNAMED))
            .max()
            .orElse(UNNAMED);
    List<Integer> nearest =
        last == UNNAMED
            ? List.of()
            : bearers.stream()
                .filter(it -> lastSentence.getOrDefault(it, UNNAMED) == last)
                .toList();
    return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
  }
}
