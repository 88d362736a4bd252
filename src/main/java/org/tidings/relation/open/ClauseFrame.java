package org.tidings.relation.open;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.context.ChainVerbs;
import org.tidings.clause.syntax.Argument;
import org.tidings.clause.syntax.ArgumentRole;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Phrase;
import org.tidings.clause.syntax.TemporalWords;
import org.tidings.clause.syntax.VerbGroup;
import org.tidings.clause.syntax.WordClass;

/**
 * What one verb of a clause takes: its object, what it makes of it, and what it is qualified by.
 * The idea that a verb is stated with all that it asks for is that of frame semantics (Fillmore
 * 1976).
 */
final class ClauseFrame {

  private static final WordTable ASKED =
      WordTable.load(ClauseFrame.class, "prepositional-verbs.txt");
  private static final WordTable TRANSFERS =
      WordTable.load(ClauseFrame.class, "transfer-verbs.txt");
  private static final WordTable WORDS = WordTable.load(ClauseFrame.class, "frame-words.txt");
  private static final Set<String> CIRCUMSTANCES = WORDS.phrases("circumstance");

  private final Sentence sentence;
  private final Token verb;
  private final List<Argument> arguments;

  private ClauseFrame(Sentence sentence, Token verb, List<Argument> arguments) {
    this.sentence = sentence;
    this.verb = verb;
    this.arguments = List.copyOf(arguments);
  }

  /**
   * The frame of the verb at one index of a clause's chain. What hangs on verbs before it that only
   * say how sure or how far it is ("<i>in May</i> plans to sell") is its own.
   */
  static ClauseFrame of(Clause clause, int link) {
    List<VerbGroup.Link> links = clause.group().links();
    int first = link;
    while (first > 0 && ChainVerbs.onlyColours(links.get(first - 1).verb())) {
      first--;
    }
    int from = first;
    return new ClauseFrame(
        clause.sentence(),
        links.get(link).verb(),
        clause.arguments().stream()
            .filter(argument -> from <= argument.link() && argument.link() <= link)
            .filter(argument -> argument.link() == link || argument.role() == ArgumentRole.OBLIQUE)
            .toList());
  }

  /** The frame without one of its arguments. */
  ClauseFrame without(Argument argument) {
    return new ClauseFrame(
        sentence, verb, arguments.stream().filter(it -> !it.equals(argument)).toList());
  }

  List<Argument> objects() {
    return isNaming() ? nominals().subList(0, 1) : nominal(ArgumentRole.OBJECT);
  }

  List<Argument> recipients() {
    return isNaming() ? List.of() : nominal(ArgumentRole.INDIRECT_OBJECT);
  }

  // "called the pact a breakthrough": the parser takes the second for an object, too.
  private boolean isNaming() {
    return WORDS.has("naming", verb.lemma()) && nominals().size() == 2;
  }

  private List<Argument> nominals() {
    return Stream.concat(
            nominal(ArgumentRole.OBJECT).stream(), nominal(ArgumentRole.INDIRECT_OBJECT).stream())
        .sorted(Comparator.comparingInt(it -> it.head().index()))
        .toList();
  }

  private List<Argument> nominal(ArgumentRole role) {
    return arguments.stream()
        .filter(argument -> argument.role() == role)
        .filter(argument -> WordClass.isNominal(argument.head()) && !argument.head().isWh())
        .filter(argument -> !isReflexive(argument.head()))
        .toList();
  }

  private static boolean isReflexive(Token token) {
    return token.tag().startsWith("PRP")
        && (token.word().endsWith("self") || token.word().endsWith("selves"));
  }

  /** Whether the verb turns on its subject: "distanced <i>themselves</i> from the party". */
  boolean isReflexive() {
    return arguments.stream()
        .anyMatch(
            argument -> argument.role() == ArgumentRole.OBJECT && isReflexive(argument.head()));
  }

  /** What the verb makes of its subject or object: "left rates <i>unchanged</i>". */
  Optional<Argument> complement() {
    return isNaming() ? Optional.of(nominals().get(1)) : ownComplement();
  }

  private Optional<Argument> ownComplement() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.COMPLEMENT)
        .filter(argument -> !argument.head().isVerb() || argument.head().hasTag("VBN", "VBG"))
        .filter(argument -> !sentence.hasChild(argument.head(), "cop", "mark"))
        .findFirst();
  }

  boolean hasContent() {
    return arguments.stream().anyMatch(argument -> argument.role() == ArgumentRole.CLAUSE);
  }

  /** What the verb is about: "decided <i>whether she could play</i>". */
  Optional<Argument> content() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.CLAUSE)
        .filter(argument -> argument.isAfter(verb))
        .findFirst();
  }

  /** "was <i>up 46 cents</i>": where a figure stands. */
  Optional<Argument> direction() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.ADVERB && verb.hasLemma("be"))
        .filter(argument -> argument.head().hasLemma("up", "down"))
        .filter(argument -> argument.phrases().get(0).length() > 1)
        .findFirst();
  }

  /** The prepositional phrases, but for times and for who says it. */
  List<Argument> placed() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.OBLIQUE && argument.hasPreposition())
        .filter(argument -> WordClass.isNominal(argument.head()) && !argument.head().isWh())
        .filter(argument -> !isTime(argument.head()))
        .filter(argument -> !preposition(argument).equals("according to"))
        .toList();
  }

  /** What a gerund after a preposition says: "accused them <i>of sending arms</i>". */
  List<Argument> gerunds() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.ADVERBIAL_CLAUSE)
        .filter(argument -> argument.head().hasTag("VBG") && argument.isAfter(verb))
        .filter(
            argument -> WORDS.has("introducing", argument.phrases().get(0).tokens().get(0).lemma()))
        .toList();
  }

  /** An amount or another phrase without a preposition that is no time: "fell <i>6 %</i>". */
  List<Argument> measures() {
    return bare().filter(argument -> argument.isAfter(verb)).toList();
  }

  /** Where it happens: "<i>Boston</i>, where the firm runs a mill". */
  List<Argument> whereabouts() {
    return bare().filter(argument -> !argument.isAfter(verb)).toList();
  }

  private Stream<Argument> bare() {
    return arguments.stream()
        .filter(argument -> argument.role() == ArgumentRole.OBLIQUE && !argument.hasPreposition())
        .filter(argument -> WordClass.isNominal(argument.head()) && !isTime(argument.head()));
  }

  /** The words of its sentence for a time, which is a TIMEX3 value. */
  Optional<Phrase> time(String value) {
    return sentence.times().stream()
        .filter(time -> time.value().equals(value))
        .findFirst()
        .map(
            time ->
                new Phrase(
                    sentence.token(time.begin()),
                    sentence.tokens().subList(time.begin(), time.end())));
  }

  /**
   * What introduces the object of a verb that has none of its own: what it asks for ("called <i>for
   * an inquiry</i> in a speech"), or else what stands next to it and is no circumstance.
   */
  Optional<Argument> main() {
    List<Argument> placed = new ArrayList<>(placed());
    Optional<Argument> asked =
        placed.stream()
            .filter(argument -> ASKED.has(preposition(argument), verb.lemma()))
            .findFirst();
    return asked
        .or(() -> placed.stream().filter(this::isPlace).findFirst())
        .or(() -> placed.stream().filter(argument -> argument.isAfter(verb)).findFirst())
        .or(() -> placed.stream().findFirst());
  }

  private boolean isPlace(Argument argument) {
    return argument.isAfter(verb) && !CIRCUMSTANCES.contains(preposition(argument));
  }

  /** Whether the verb asks for this party beside its object: "supplied shells <i>to Kyiv</i>". */
  boolean asksFor(Argument argument) {
    return TRANSFERS.has(preposition(argument), verb.lemma());
  }

  static String preposition(Argument argument) {
    return argument.prepositionWords().toLowerCase(Locale.ROOT);
  }

  private boolean isTime(Token token) {
    return TemporalWords.isTimeNoun(token)
        || sentence.times().stream()
            .anyMatch(time -> time.begin() <= token.index() && token.index() < time.end());
  }
}
