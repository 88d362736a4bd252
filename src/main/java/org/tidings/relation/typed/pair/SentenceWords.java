package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.WordTable;

/** The words of a sentence in the forms that features are made of, and its mentions. */
public final class SentenceWords {

  /** Words that speak of a typed property: "wife", "graduate". */
  static final WordTable TRIGGERS = WordTable.load(SentenceWords.class, "trigger-classes.txt");

  // Words in names that tell what is named: "University", "Inc.".
  private static final WordTable NAMES = WordTable.load(SentenceWords.class, "name-classes.txt");

  private static final int MAX_STEPS = 30;
  private static final String NONE = "";

  private final Sentence sentence;
  private final List<TypedMention> mentions;
  private final String[] lemmas;
  private final String[] classes;
  private final String[] prepositions;
  private final @Nullable TypedMention[] mentionOf;

  public SentenceWords(Sentence sentence, List<TypedMention> mentions) {
    this.sentence = sentence;
    this.mentions = List.copyOf(mentions);
    int size = sentence.tokens().size();
    lemmas = new String[size];
    classes = new String[size];
    prepositions = new String[size];
    mentionOf = new TypedMention[size];
    for (TypedMention mention : mentions) {
      for (int i = mention.begin(); i < mention.end(); i++) {
        mentionOf[i] = mention;
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
  public String closeKind(TypedMention mention) {
    if (!mention.isName()) {
      return lemmas[mention.begin()];
    }
    return switch (mention.kind()) {
      case PERSON -> mention.end() - mention.begin() > 1 ? "full name" : "person";
      case PLACE -> mention.headToken().entityType().tag();
      case DATE, NUMBER -> date(mention);
      case ORGANIZATION, UNKNOWN, MISCELLANEOUS -> mention.kind().name() + nameClass(mention);
      default -> mention.kind().name();
    };
  }

  private String nameClass(TypedMention mention) {
    for (int i = mention.end() - 1; i >= mention.begin(); i--) {
      String label = NAMES.firstRowWith(lemmas[i]).orElse(NONE);
      if (!label.isEmpty()) {
        return label;
      }
    }
    boolean single = mention.end() - mention.begin() == 1;
    String word = sentence.token(mention.begin()).word();
    return single && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
        ? "acronym"
        : "";
  }

  private String date(TypedMention mention) {
    boolean year = false;
    boolean day = false;
    boolean month = false;
    for (int i = mention.begin(); i < mention.end(); i++) {
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

  public List<TypedMention> mentions() {
    return mentions;
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
    if (index >= 0 && index < lemmas.length && mentionOf[index] != null) {
      TypedMention mention = mentionOf[index];
      return mention.isName() ? mention.kind().name() : lemmas[index];
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

  public boolean isIn(TypedMention mention, int index) {
    return mention.begin() <= index && index < mention.end();
  }

  @org.jspecify.annotations.Nullable
  TypedMention mentionAt(int index) {
    return mentionOf[index];
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
