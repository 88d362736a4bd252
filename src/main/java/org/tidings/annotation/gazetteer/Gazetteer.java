package org.tidings.annotation.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/**
 * Finds known names in tokens. Blanks and the way hyphens and apostrophes are tokenised do not
 * matter; case does, but for titles. Immutable and thread-safe.
 */
public final class Gazetteer {

  /**
   * A known name in a sentence.
   *
   * @param begin index of the first token
   * @param end index after the last token
   * @param senses what it may stand for, likeliest first; never empty
   */
  public record Match(int begin, int end, List<KnownName> senses) {

    public Match {
      senses = List.copyOf(senses);
    }
  }

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int MAX_TOKENS = 12;

  private final Map<String, List<KnownName>> names;
  private final Map<String, KnownName> titles;

  private Gazetteer(Map<String, List<KnownName>> names, Map<String, KnownName> titles) {
    this.names = Map.copyOf(names);
    this.titles = Map.copyOf(titles);
  }

  /** The tables, read once: countries first, then places, then organisations. */
  public static Gazetteer load() {
    return Loaded.GAZETTEER;
  }

  private static final class Loaded {
    static final Gazetteer GAZETTEER = read();
  }

  private static Gazetteer read() {
    Map<String, List<KnownName>> names = new HashMap<>();
    for (CSVRecord row : Table.rows("countries.csv")) {
      addForms(names, row, EntityType.COUNTRY);
      KnownName nationality =
          new KnownName(row.get("name"), EntityType.NATIONALITY, Table.value(row, "wikipedia"));
      Table.values(row, "demonyms").forEach(form -> addForm(names, form, nationality));
    }
    for (CSVRecord row : Table.rows("places.csv")) {
      addForms(names, row, row.get("kind").equals("city") ? EntityType.CITY : EntityType.PLACE);
    }
    for (CSVRecord row : Table.rows("organizations.csv")) {
      addForms(names, row, organizationType(row.get("kind")));
    }
    Map<String, KnownName> titles = new HashMap<>();
    for (CSVRecord row : Table.rows("titles.csv")) {
      String title = row.get("title");
      titles.put(
          key(title).toLowerCase(Locale.ROOT),
          new KnownName(title, EntityType.TITLE, Optional.empty()));
    }
    return new Gazetteer(names, titles);
  }

  static EntityType organizationType(String kind) {
    return switch (kind) {
      case "media" -> EntityType.NEWS_MEDIA;
      case "government" -> EntityType.GOVERNMENT;
      default -> EntityType.ORGANIZATION;
    };
  }

  private static void addForms(Map<String, List<KnownName>> names, CSVRecord row, EntityType type) {
    KnownName known = new KnownName(row.get("name"), type, Table.value(row, "wikipedia"));
    addForm(names, known.name(), known);
    Table.values(row, "aliases").forEach(form -> addForm(names, form, known));
  }

  private static void addForm(Map<String, List<KnownName>> names, String form, KnownName known) {
    List<KnownName> senses = names.computeIfAbsent(key(form), key -> new ArrayList<>(1));
    if (!senses.contains(known)) {
      senses.add(known);
    }
  }

  private static String key(String form) {
    return BLANKS.matcher(form).replaceAll("");
  }

  /** The longest known names, from left to right, not overlapping. */
  public List<Match> matches(List<String> words) {
    List<Match> matches = new ArrayList<>();
    int begin = 0;
    while (begin < words.size()) {
      Optional<Match> match = longest(words, begin);
      match.ifPresent(matches::add);
      begin = match.map(Match::end).orElse(begin + 1);
    }
    return matches;
  }

  /** What the known names among the words can mean, from left to right. */
  public Stream<KnownName> senses(List<String> words) {
    return matches(words).stream().flatMap(match -> match.senses().stream());
  }

  private Optional<Match> longest(List<String> words, int begin) {
    StringBuilder form = new StringBuilder();
    Optional<Match> longest = Optional.empty();
    int last = Math.min(words.size(), begin + MAX_TOKENS);
    for (int end = begin + 1; end <= last; end++) {
      form.append(words.get(end - 1));
      List<KnownName> senses = senses(form.toString());
      if (!senses.isEmpty()) {
        longest = Optional.of(new Match(begin, end, senses));
      }
    }
    return longest;
  }

  private List<KnownName> senses(String form) {
    List<KnownName> found = names.get(form);
    if (found != null) {
      return found;
    }
    KnownName title = titles.get(form.toLowerCase(Locale.ROOT));
    return title == null ? List.of() : List.of(title);
  }
}
