package org.tidings.identity;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;

/**
 * Something that a noun phrase names only within its article: "a landmark defence pact".
 *
 * @param begin where its first mention's head begins in the article's text; with the article this
 *     is its identity
 * @param noun the lemma of its head, lower case; of "some of the ministers" that of the ministers
 * @param label the words of its first mention
 * @param quantity how many, where a number says so
 */
public record Thing(int begin, String noun, String label, OptionalDouble quantity)
    implements Referent {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(,\\d{3})++(\\.\\d+)?|\\d{1,12}(\\.\\d+)?");

  /** What a noun of a sentence stands for, if it is mentioned for the first time. */
  public static Thing of(Sentence sentence, Token noun, String label) {
    return new Thing(
        noun.span().begin(),
        kind(sentence, noun).toLowerCase(Locale.ROOT),
        label,
        quantity(sentence, noun));
  }

  // "some of the ministers" are ministers.
  private static String kind(Sentence sentence, Token head) {
    if (head.tag().equals("$")) {
      return "amount";
    }
    return sentence
        .child(head, "nmod")
        .filter(part -> part.isNoun() && !head.isNoun())
        .orElse(head)
        .lemma();
  }

  private static OptionalDouble quantity(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(child -> child.is("nummod") && NUMBER.matcher(child.word()).matches())
        .mapToDouble(child -> Double.parseDouble(child.word().replace(",", "")))
        .findFirst();
  }
}
