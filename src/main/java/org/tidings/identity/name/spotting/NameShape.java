package org.tidings.identity.name.spotting;

import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameKinds;

/**
 * A sentence as a string of one letter for each token, in which patterns of names are looked for: G
 * is a given name, P another word of a person's name, L a place that is a given name, too, C
 * another noun with a capital, K a capital that is something else (a place, a month, a title); I is
 * an initial, J "Jr.", F "Ltd.", A "Partners", 0 a number, t "the", a "and", i a preposition of
 * place; signs stand for themselves, and a full stop for all else.
 */
final class NameShape {

  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.?");
  private static final Pattern OPEN = Pattern.compile("[(\\[]|-L[RS]B-");
  private static final Pattern CLOSE = Pattern.compile("[)\\]]|-R[RS]B-");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final WordTable WORDS = WordTable.load(NameShape.class, "words.txt");

  private final NameKinds kinds;

  NameShape(NameKinds kinds) {
    this.kinds = kinds;
  }

  String of(Sentence sentence) {
    StringBuilder shape = new StringBuilder();
    sentence.tokens().forEach(token -> shape.append(letter(token)));
    return shape.toString();
  }

  private char letter(Token token) {
    String word = token.word();
    return switch (word) {
      case ",", ";", "&", "-" -> word.charAt(0);
      case "and" -> 'a';
      case "the", "The" -> 't';
      default -> Character.isUpperCase(word.codePointAt(0)) ? capital(token) : sign(token);
    };
  }

  private static char sign(Token token) {
    if (token.hasTag("``", "''")) {
      return '"';
    }
    String word = token.word();
    if (WORDS.has("where", word)) {
      return 'i';
    }
    if (NUMBER.matcher(word).matches()) {
      return '0';
    }
    boolean open = OPEN.matcher(word).matches();
    return open ? '(' : CLOSE.matcher(word).matches() ? ')' : '.';
  }

  private char capital(Token token) {
    String word = token.word();
    if (WORDS.has("generation", word)) {
      return 'J';
    }
    if (INITIAL.matcher(word).matches()) {
      return 'I';
    }
    if (WORDS.has("partner", word)) {
      return 'A';
    }
    if (WORDS.has("legal-form", word)) {
      return 'F';
    }
    return token.isNoun() || token.entityType() == EntityType.PERSON ? noun(token) : 'K';
  }

  private char noun(Token token) {
    boolean given = kinds.isGivenName(token.word());
    return switch (token.entityType()) {
      case PERSON -> given ? 'G' : 'P';
      case NONE, OTHER, ORGANIZATION -> given ? 'G' : 'C';
      case CITY, COUNTRY, PLACE, LOCATION -> given ? 'L' : 'K';
      default -> 'K';
    };
  }
}
