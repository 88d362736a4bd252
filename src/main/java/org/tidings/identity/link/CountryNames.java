package org.tidings.identity.link;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.KnownThings;

/** Finds countries' names in titles. Immutable and thread-safe. */
final class CountryNames {

  private static final Pattern BLANK = Pattern.compile(" ");
  private static final int MOST_WORDS = 5;

  private final Map<String, String> byName = new HashMap<>();

  CountryNames(KnownThings things) {
    things.countries().forEach(country -> byName.put(Title.folded(country), country));
    byName.put(Title.folded("U.S."), "United States");
    byName.put(Title.folded("UK"), "United Kingdom");
  }

  /** The countries that the title names and the name does not. */
  Set<String> unsaid(Title title, String name) {
    Set<String> countries = new HashSet<>(in(title.words()));
    countries.removeAll(in(name));
    return countries;
  }

  private Set<String> in(String text) {
    List<String> words = List.of(BLANK.split(Title.folded(text)));
    Set<String> countries = new HashSet<>();
    for (int begin = 0; begin < words.size(); begin++) {
      for (int end = begin + 1; end <= Math.min(begin + MOST_WORDS, words.size()); end++) {
        String country = byName.get(String.join(" ", words.subList(begin, end)));
        if (country != null) {
          countries.add(country);
        }
      }
    }
    return countries;
  }
}
