package org.tidings.identity.reference;

import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.Gender;

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

  private static final Map<String, Pronoun> WORDS =
      Map.ofEntries(
          Map.entry("he", HE),
          Map.entry("him", HE),
          Map.entry("his", HE),
          Map.entry("himself", HE),
          Map.entry("she", SHE),
          Map.entry("her", SHE),
          Map.entry("hers", SHE),
          Map.entry("herself", SHE),
          Map.entry("it", IT),
          Map.entry("its", IT),
          Map.entry("itself", IT),
          Map.entry("they", THEY),
          Map.entry("them", THEY),
          Map.entry("their", THEY),
          Map.entry("theirs", THEY),
          Map.entry("themselves", THEY),
          Map.entry("i", I),
          Map.entry("me", I),
          Map.entry("my", I),
          Map.entry("mine", I),
          Map.entry("myself", I),
          Map.entry("we", WE),
          Map.entry("us", WE),
          Map.entry("our", WE),
          Map.entry("ours", WE),
          Map.entry("ourselves", WE),
          Map.entry("you", YOU),
          Map.entry("your", YOU),
          Map.entry("yours", YOU),
          Map.entry("yourself", YOU));

  static Optional<Pronoun> of(Token token) {
    if (token.tag().startsWith("W") && !token.is("mark", "advmod", "det")) {
      return Optional.of(RELATIVE);
    }
    if (token.tag().equals("RB")
        && token.is("advmod")
        && Description.lower(token).equals("there")) {
      return Optional.of(THERE);
    }
    boolean pronoun = token.tag().startsWith("PRP") || token.word().equals("I");
    return pronoun ? Optional.ofNullable(WORDS.get(Description.lower(token))) : Optional.empty();
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
    String word = Description.lower(token);
    return word.endsWith("self") || word.endsWith("selves");
  }
}
