package org.tidings.clause.syntax;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;

/** Word classes and small questions about the tree that many rules ask. */
public final class Grammar {

  private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z$#%]+|-[LR]RB-|HYPH|NFP");
  private static final Set<String> MARKS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "(", ")", ";", "--", "-", "?", "!");
  private static final Set<String> NOMINAL_TAGS = Set.of("CD", "DT", "$", "WP");
  private static final WordTable WORDS = WordTable.load(Grammar.class, "words.txt");
  private static final Set<String> TIME_NOUNS = WORDS.words("time-noun");
  private static final Set<String> TIME_PREPOSITIONS = WORDS.words("time-preposition");
  private static final Set<String> CALENDAR = WORDS.words("calendar");
  private static final Pattern YEAR = Pattern.compile("1[0-9]{3}|20[0-9]{2}");

  private Grammar() {}

  /** Punctuation, brackets and quotation marks; {@code $} and {@code %} are words. */
  public static boolean isPunctuation(Token token) {
    boolean bySign =
        NO_LETTERS.matcher(token.tag()).matches()
            && !token.tag().equals("$")
            && !token.word().equals("%");
    return bySign || MARKS.contains(token.word());
  }

  /** Whether the token can head a noun phrase. */
  public static boolean isNominal(Token token) {
    return token.isNoun() || token.tag().startsWith("PRP") || NOMINAL_TAGS.contains(token.tag());
  }

  /** Whether the token is a subject, nominal or clausal, active or passive. */
  public static boolean isSubject(Token token) {
    return token.universal().equals("nsubj") || token.universal().equals("csubj");
  }

  public static boolean isAuxiliary(Token token) {
    return token.universal().equals("aux");
  }

  /** Whether the token negates what governs it. */
  public static boolean isNegation(Token token) {
    return token.is("advmod") && (token.hasLemma("not", "never") || token.word().equals("n't"));
  }

  public static boolean hasSubject(Sentence sentence, Token predicate) {
    return sentence.children(predicate).stream().anyMatch(Grammar::isSubject);
  }

  /** Whether a noun is part of a place's name. */
  public static boolean isPlace(Token token) {
    return token.isProper()
        && token.entityType().kind() == EntityType.PLACE
        && token.entityType() != EntityType.NATIONALITY;
  }

  /** Whether a noun names a time: a year, a month, a day, "the week". */
  public static boolean isTimeNoun(Token token) {
    return YEAR.matcher(token.word()).matches()
        || CALENDAR.contains(token.word().toLowerCase(Locale.ROOT))
        || TIME_NOUNS.contains(token.lemma());
  }

  /** Whether a time with one of these prepositions says when: "in 1990", not "of 1990". */
  public static boolean isTimePreposition(String preposition) {
    return TIME_PREPOSITIONS.contains(preposition.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a token is the predicate of a clause of its own: a verb that is no modifier or
   * auxiliary, or a word with a copula.
   */
  public static boolean isPredicate(Sentence sentence, Token token) {
    if (isModifier(sentence, token)) {
      return false;
    }
    return token.isVerb() ? !isVerbUsedAsNoun(sentence, token) : sentence.hasChild(token, "cop");
  }

  /**
   * Whether a predicate modifies a noun with a relative pronoun as its subject ("the man who
   * left"), whatever the parser calls it.
   */
  public static boolean isRelativeClause(Sentence sentence, Token predicate) {
    return predicate.is("acl:relcl")
        || (predicate.is("acl", "dep", "ccomp")
            && sentence.head(predicate).filter(Grammar::isNominal).isPresent()
            && sentence.children(predicate).stream()
                .anyMatch(child -> isSubject(child) && child.hasTag("WDT", "WP")));
  }

  private static boolean isModifier(Sentence sentence, Token token) {
    if (isAuxiliary(token) || token.universal().equals("compound")) {
      return true;
    }
    if (token.is("cop", "case", "mark", "amod", "fixed", "flat", "det")) {
      return true;
    }
    if (!token.is("acl")) {
      return false;
    }
    // "the decision to send": an infinitive of a noun has no subject of its own to tell of.
    boolean infinitive = sentence.hasChild(token, "mark") && !hasSubject(sentence, token);
    boolean gerund = sentence.hasChild(token, "case") && token.tag().equals("VBG");
    return infinitive || gerund;
  }

  private static boolean isVerbUsedAsNoun(Sentence sentence, Token verb) {
    return verb.is("nmod", "obl", "obj", "nsubj")
        && sentence.children(verb).stream()
            .noneMatch(
                child -> isSubject(child) || isAuxiliary(child) || child.is("obj", "obl", "mark"));
  }
}
