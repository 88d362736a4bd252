package org.tidings.article.day;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What comes first in a day that is written in figures, such as <i>3/11/2024</i>. */
public enum DayOrder {
  DAY_FIRST,
  MONTH_FIRST,
  /** Either; only days that can be read in one way are to be read. */
  UNKNOWN;

  private static final Set<String> MONTH_FIRST_COUNTRIES = Set.of("US", "PH", "PR", "FM", "PW");
  private static final Set<String> MIXED_COUNTRIES = Set.of("CA", "001");

  /**
   * The order that readers of a page expect.
   *
   * @param language an IETF language tag, as far as one is declared
   */
  public static DayOrder of(Optional<String> language) {
    Locale locale = Locale.forLanguageTag(language.orElse("").strip().replace('_', '-'));
    if (MONTH_FIRST_COUNTRIES.contains(locale.getCountry())) {
      return MONTH_FIRST;
    }
    boolean tellsNothing =
        locale.getLanguage().isEmpty()
            || MIXED_COUNTRIES.contains(locale.getCountry())
            || (locale.getLanguage().equals("en") && locale.getCountry().isEmpty());
    return tellsNothing ? UNKNOWN : DAY_FIRST;
  }
}
