package org.tidings.clause.syntax;

import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;

/** What kind of word a token is, by its part of speech. */
public final class WordClass {

  private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z$#%]+|-[LR]RB-|HYPH|NFP");
  private static final Set<String> MARKS =
      Set.of(",", ".", ":", "``", "''", "-LRB-", "-RRB-", "(", ")", ";", "--", "-", "?", "!");
  private static final String[] NOUN_RELATIONS = {
    "obj", "iobj", "obl", "nmod", "nsubj", "nsubj:pass"
  };
  private static final Set<String> QUANTITIES =
      WordTable.load(WordClass.class, "words.txt").words("quantity");
  private static final Set<String> NOMINAL_TAGS = Set.of("CD", "DT", "$", "WP");

  private WordClass() {}

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
    return token.isNoun()
        || token.tag().startsWith("PRP")
        || NOMINAL_TAGS.contains(token.tag())
        || isUsedAsNoun(token);
  }

  // "the final", "the poor", "much of the land".
  private static boolean isUsedAsNoun(Token token) {
    return (token.tag().startsWith("JJ") && token.is(NOUN_RELATIONS))
        || (token.tag().startsWith("RB")
            && token.is("obj", "nsubj", "nsubj:pass")
            && QUANTITIES.contains(token.lemma()));
  }

  /** Whether a noun is part of a place's name. */
  public static boolean isPlace(Token token) {
    return token.isProper()
        && token.entityType().kind() == EntityType.PLACE
        && token.entityType() != EntityType.NATIONALITY;
  }
}
