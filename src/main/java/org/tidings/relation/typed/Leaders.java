package org.tidings.relation.typed;

import java.util.Locale;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.relation.typed.pair.ArgumentKind;
import org.tidings.relation.typed.pair.RelationArgument;

/** Tells heads of state and government from those who only have a like title. */
final class Leaders {

  private static final WordTable WORDS = WordTable.load(Leaders.class, "words.txt");
  private static final Set<String> TITLE_WORDS = WORDS.words("leading");

  private Leaders() {}

  /**
   * Whether the words between a country and a person say that it is led by him or her: "vice
   * president", "foreign minister" and "opposition leader" do not, nor does a chancellor but in
   * Germany and Austria.
   */
  static boolean isLed(RelationArgument country, RelationArgument person) {
    if (country.kind() != ArgumentKind.PLACE && country.kind() != ArgumentKind.NATIONALITY) {
      return false;
    }
    Sentence sentence = country.sentence();
    int begin = Math.min(country.end(), person.end());
    int end = Math.max(country.begin(), person.begin());
    int noun = country.headToken().head();
    boolean isPerson = person.begin() <= noun && noun < person.end();
    boolean chancellor =
        sentence.tokens().subList(begin, Math.max(begin, end)).stream()
            .anyMatch(token -> token.hasLemma("chancellor"));
    return isTitle(sentence, begin, end)
        && (!chancellor || WORDS.has("led-by-chancellor", country.headToken().word()))
        && (isPerson || isTitle(sentence, country.end(), noun + 1));
  }

  // "Voss is Freedonia's deputy foreign minister": the country's noun may stand after both.
  private static boolean isTitle(Sentence sentence, int begin, int end) {
    for (int i = begin; i < end; i++) {
      String word = sentence.token(i).word().toLowerCase(Locale.ROOT);
      boolean primeMinister =
          word.equals("minister")
              && i > begin
              && sentence.token(i - 1).word().equalsIgnoreCase("prime");
      if (!primeMinister && !TITLE_WORDS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
