package org.tidings.clause.context.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;

/** Finds the words that may say where a clause happens: "met <i>in Doha</i>". */
public final class PlaceFinder {

  private static final Set<String> LOCATIVE =
      WordTable.load(PlaceFinder.class, "words.txt").words("locative");

  /** The phrases of a clause that say where, in the order of the text. */
  public List<Phrase> of(Clause clause) {
    return clause.arguments().stream()
        .filter(argument -> argument.role() == ArgumentRole.OBLIQUE)
        .filter(argument -> LOCATIVE.contains(argument.prepositionWords().toLowerCase(Locale.ROOT)))
        .flatMap(argument -> argument.phrases().stream())
        .toList();
  }
}
