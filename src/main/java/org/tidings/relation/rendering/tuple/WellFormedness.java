package org.tidings.relation.rendering.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;

/**
 * What every proposition must have, however badly its sentence was parsed: a subject and arguments
 * that say something, a relation with a verb unless its rule needs none, and not the same on both
 * sides.
 */
final class WellFormedness {

  private static final Pattern CONTENT = Pattern.compile(".*[\\p{L}\\p{N}].*");

  private static final Set<String> STOP_WORDS =
      WordTable.load(WellFormedness.class, "words.txt").words("stop-word");

  private final Set<String> verbs;

  WellFormedness(Sentence sentence) {
    this.verbs =
        sentence.tokens().stream()
            .filter(WellFormedness::isVerbal)
            .map(Token::word)
            .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean isVerbal(Token token) {
    return token.isVerb() || token.tag().equals("MD") || token.hasLemma("be");
  }

  /** Whether a proposition is well formed whose arguments all say something. */
  boolean holds(String subject, String relation, List<String> arguments, TupleRule rule) {
    return saysSomething(subject)
        && !subject.equalsIgnoreCase(arguments.get(0))
        && (rule.isNominal() || words(relation).stream().anyMatch(verbs::contains));
  }

  /** Whether there is more in it than signs and words that only join others. */
  static boolean saysSomething(String slot) {
    return words(slot).stream()
        .anyMatch(
            word ->
                CONTENT.matcher(word).matches()
                    && !STOP_WORDS.contains(word.toLowerCase(Locale.ROOT)));
  }

  private static List<String> words(String slot) {
    return Arrays.asList(slot.split(" ", -1));
  }
}
