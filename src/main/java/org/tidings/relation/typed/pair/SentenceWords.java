package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;

/** The words of a sentence in the forms that features are made of, and its arguments. */
public final class SentenceWords {

  /** Words that speak of a typed property: "wife", "graduate". */
  static final WordTable TRIGGERS = WordTable.load(SentenceWords.class, "trigger-classes.txt");

  // Words in names that tell what is named: "University", "Inc.".
  private static final WordTable NAMES = WordTable.load(SentenceWords.class, "name-classes.txt");

  private static final int MAX_STEPS = 30;
  private static final String NONE = "";

  private final Sentence sentence;
  private final List<RelationArgument> arguments;
  private final String[] lemmas;
  private final String[] classes;
  private final String[] prepositions;
  private final @Nullable RelationArgument[] argumentOf;

  public SentenceWords(Sentence sentence, List<RelationArgument> arguments) {
    this.sentence = sentence;
    this.arguments = List.copyOf(arguments);
    int size = sentence.tokens().size();
    lemmas = new String[size];
    classes = new String[size];
    prepositions = new String[size];
    argumentOf = new RelationArgument[size];
    for (RelationArgument argument : arguments) {
      for (int i = argument.begin(); i < argument.end(); i++) {
        argumentOf[i] = argument;
      }
    }
    for (Token token : sentence.tokens()) {
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      lemmas[token.index()] = lemma;
      classes[token.index()] = triggerClass(token, lemma);
      prepositions[token.index()] = NONE;
    }
    for (Token token : sentence.tokens()) {
      if (token.is("case", "mark") && token.head() != Token.NO_HEAD) {
        prepositions[token.head()] = lemmas[token.index()];
      }
    }
  }

  private static String triggerClass(Token token, String lemma) {
    String label = TRIGGERS.firstRowWith(lemma).orElse(NONE);
    return label.isEmpty() && token.entityType() == EntityType.TITLE ? "title" : label;
  }

  /** What a mention names, as closely as its words tell; the word itself for a pronoun. */
  public String closeKind(RelationArgument argument) {
    if (!argument.isName()) {
      return lemmas[argument.begin()];
    }
    return switch (argument.kind()) {
      case PERSON -> argument.end() - argument.begin() > 1 ? "full name" : "person";
      case PLACE -> argument.headToken().entityType().tag();
      case DATE, NUMBER -> date(argument);
      case ORGANIZATION, MISCELLANEOUS -> argument.kind().name() + nameClass(argument);
      default -> argument.kind().name();
    };
  }

  private String nameClass(RelationArgument argument) {
    for (int i = argument.end() - 1; i >= argument.begin(); i--) {
      String label = NAMES.firstRowWith(lemmas[i]).orElse(NONE);
      if (!label.isEmpty()) {
        return label;
      }
    }
    boolean single = argument.end() - argument.begin() == 1;
    String word = sentence.token(argument.begin()).word();
    return single && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
        ? "acronym"
        : "";
  }

  private String date(RelationArgument argument) {
    boolean year = false;
    boolean day = false;
    boolean month = false;
    for (int i = argument.begin(); i < argument.end(); i++) {
      String word = lemmas[i];
      year |= word.matches("\\d{3,4}");
      day |= word.matches("\\d{1,2}(st|nd|rd|th)?");
      month |=
          word.matches("jan.*|feb.*|mar.*|apr.*|may|jun.*|jul.*|aug.*|sep.*|oct.*|nov.*|dec.*");
    }
    return "date" + (year ? "y" : "") + (month ? "m" : "") + (day ? "d" : "");
  }

  public Sentence sentence() {
    return sentence;
  }

  public List<RelationArgument> arguments() {
    return arguments;
  }

  public int size() {
    return lemmas.length;
  }

  /** The lemma in lower case; {@code ^} before the sentence and {@code $} after it. */
  public String lemma(int index) {
    if (index < 0) {
      return "^";
    }
    return index < lemmas.length ? lemmas[index] : "$";
  }

  /** The lemma, or the kind of the name that the token belongs to. */
  public String wordOrKind(int index) {
    if (index >= 0 && index < lemmas.length && argumentOf[index] != null) {
      RelationArgument argument = argumentOf[index];
      return argument.isName() ? argument.kind().name() : lemmas[index];
    }
    return lemma(index);
  }

  /** The trigger class; empty for most words. */
  public String triggerClass(int index) {
    return index < 0 || index >= classes.length ? NONE : classes[index];
  }

  /** The preposition of a token, empty for none. */
  public String preposition(int index) {
    return prepositions[index];
  }

  public boolean isIn(RelationArgument argument, int index) {
    return argument.begin() <= index && index < argument.end();
  }

  /** Whether two arguments are one, or stand for the same. */
  public boolean same(RelationArgument one, RelationArgument other) {
    return one.equals(other) || one.isSame(other);
  }

  /** The other arguments that stand for the same. */
  public List<RelationArgument> others(RelationArgument argument) {
    return arguments.stream()
        .filter(other -> !other.equals(argument) && other.isSame(argument))
        .toList();
  }

  /** The token and those above it, to the root. */
  public List<Integer> upwards(int index) {
    List<Integer> chain = new ArrayList<>();
    int current = index;
    while (current != Token.NO_HEAD && chain.size() < MAX_STEPS) {
      chain.add(current);
      current = sentence.token(current).head();
    }
    return chain;
  }
}
