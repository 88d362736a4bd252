package org.tidings.identity.reference;

import java.util.Locale;
import java.util.Optional;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.annotation.lexicon.FunctionWords;

/** The pronouns of English that stand for what was spoken of, by what they tell of it. */
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  I,
  WE,
  YOU,
  THERE,
  RELATIVE;

  static Optional<Pronoun> of(Token token) {
    if (token.tag().startsWith("W") && !token.is("mark", "advmod", "det")) {
      return Optional.of(RELATIVE);
    }
    if (token.tag().equals("RB") && token.is("advmod") && lower(token).equals("there")) {
      return Optional.of(THERE);
    }
    boolean pronoun = token.tag().startsWith("PRP") || token.word().equals("I");
    return FunctionWords.nominative(token.word())
        .filter(word -> pronoun)
        .map(word -> valueOf(word.toUpperCase(Locale.ROOT)));
  }

  /** Whether it stands for what was spoken of, so that others can stand for the same after it. */
  boolean isThirdPerson() {
    return this != I && this != WE && this != YOU && this != RELATIVE;
  }

  Optional<Gender> gender() {
    return switch (this) {
      case HE -> Optional.of(Gender.MALE);
      case SHE -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  static boolean isReflexive(Token token) {
    String word = lower(token);
    return word.endsWith("self") || word.endsWith("selves");
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
