package org.tidings.pipeline.length;

import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * Kinds of text that once took minutes, each as long as is asked for. The same length gives the
 * same text, so that doubling it shows how the cost grows.
 */
public enum LongText {
  /** Words of times in no order, with a full stop now and then. */
  TIMES(150_000, LongText::times),
  /** The same without any full stop. */
  ENDLESS_TIMES(150_000, words -> times(words).replace(".", "")),
  /** Sentences of 45 relative clauses, one in the other. */
  NESTED(1_000, sentences -> (nested() + " ").repeat(sentences)),
  /** Lines that a page has beside its article. */
  RELATED(55_000, lines -> lines("Related articles\n", lines) + "The minister resigned on Monday."),
  /** Many short quotations in one paragraph. */
  QUOTATIONS(18_000, count -> lines("\"We won,\" said Ann Hart. ", count)),
  /** Quotations that nobody closes. */
  UNCLOSED(15_000, count -> lines("\"The minister went to Paris. ", count)),
  /** Plain sentences about many people. */
  PLAIN(10_000, LongText::plain),
  /** Somebody said that somebody said that. */
  CHAINS(1_500, count -> (chain() + " ").repeat(count)),
  /** One name again and again, and pronouns. */
  PRONOUNS(10_000, count -> lines("Ann Hart met Tom Reed. She said he had seen her. ", count)),
  /** New names in each sentence, none of them known. */
  NAMES(10_000, LongText::names);

  private static final List<String> TIME_WORDS =
      List.of(
          "to", "before", "and", "hundred", "the", "two", "last", "of", "Monday", "day", "next",
          "week", "years", "ago", "May", "2024", "third", "in", "this", "morning", "first", "half");

  private final int units;

  @SuppressWarnings("ImmutableEnumChecker") // its functions hold nothing
  private final IntFunction<String> text;

  LongText(int units, IntFunction<String> text) {
    this.units = units;
    this.text = text;
  }

  /** As many words, lines or sentences of it as once took minutes. */
  public int units() {
    return units;
  }

  /** The text of so many of its words, lines or sentences. */
  public String of(int count) {
    return text.apply(count);
  }

  private static String lines(String line, int count) {
    return line.repeat(count);
  }

  private static String times(int words) {
    Random random = new Random(7);
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= words; i++) {
      text.append(TIME_WORDS.get(random.nextInt(TIME_WORDS.size())));
      text.append(i % 30 == 0 ? ". " : " ");
    }
    return text.toString();
  }

  private static String nested() {
    return "The man " + "who knows the man ".repeat(45) + "went to Paris.";
  }

  private static String chain() {
    return "Ann Hart " + "said that Tom Reed ".repeat(12) + "went to Paris.";
  }

  private static String plain(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("Minister ").append(name(i)).append(" visited the port of ");
      text.append(name(i / 2)).append(" and signed a treaty with Russia. ");
      text.append(i % 20 == 19 ? "\n\n" : "");
    }
    return text.toString();
  }

  private static String names(int sentences) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      text.append("The firm ").append(name(i)).append(' ').append(name(3 * i + 1));
      text.append(" bought its rival ").append(name(7 * i + 2)).append(" Group. ");
    }
    return text.toString();
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 26; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26)).append("aeiou".charAt(rest % 5));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.append('n').toString();
  }
}
