package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.relation.typed.pair.TypedMention.Form;

/**
 * Finds what may be subject or object of a typed fact: names and dates of the taggers, proper nouns
 * that they do not know, adjectives with a capital, personal and relative pronouns.
 */
public final class MentionFinder {

  private static final Set<String> UNREAD_PRONOUNS =
      WordTable.load(MentionFinder.class, "words.txt").words("unread-pronoun");

  private static final Map<String, ArgumentKind> RELATIVES =
      Map.of(
          "who", ArgumentKind.PERSON,
          "whom", ArgumentKind.PERSON,
          "whose", ArgumentKind.PARTY,
          "which", ArgumentKind.ORGANIZATION,
          "that", ArgumentKind.PARTY,
          "where", ArgumentKind.SITE);

  private static final Pattern SUFFIX =
      Pattern.compile("(?i)(?:inc|llc|ltd|l\\.l\\.c|corp|s\\.a|jr|sr)\\.?");
  private static final Pattern QUOTE = Pattern.compile("[\"“”„']|``|''");
  private static final int MOST_IN_NICKNAME = 5;

  private final Sentence sentence;
  private final boolean[] covered;
  private final List<TypedMention> mentions = new ArrayList<>();

  private MentionFinder(Sentence sentence) {
    this.sentence = sentence;
    this.covered = new boolean[sentence.tokens().size()];
  }

  /** The mentions of a sentence, in the order of the text, not overlapping. */
  public static List<TypedMention> mentions(Sentence sentence) {
    return new MentionFinder(sentence).find();
  }

  private List<TypedMention> find() {
    sentence.names().forEach(this::name);
    sentence.times().forEach(this::time);
    for (int i = 0; i < covered.length; i++) {
      if (!covered[i]) {
        word(i);
      }
    }
    mentions.sort(Comparator.comparingInt(TypedMention::begin));
    joinNicknames();
    return mentions;
  }

  private void name(Name name) {
    kind(name.type())
        .ifPresent(
            kind -> {
              if (kind == ArgumentKind.PLACE) {
                places(name.begin(), name.end());
              } else {
                add(name.begin(), end(name.end(), kind), kind, Form.NAME);
              }
            });
  }

  // Taggers take "Austin, Texas" for one name.
  private void places(int begin, int end) {
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || sentence.token(i).word().equals(",")) {
        if (i > from) {
          add(from, i, ArgumentKind.PLACE, Form.NAME);
        }
        from = i + 1;
      }
    }
  }

  // "Orbital Freight, Inc.": taggers leave the last part out.
  private int end(int end, ArgumentKind kind) {
    if (kind == ArgumentKind.DATE || end + 1 >= covered.length) {
      return end;
    }
    boolean suffix =
        sentence.token(end).word().equals(",")
            && SUFFIX.matcher(sentence.token(end + 1).word()).matches()
            && !covered[end + 1];
    return suffix ? end + 2 : end;
  }

  // Joins "Robert", "Bobby" and "Faulkner" in: Robert "Bobby" Faulkner.
  private void joinNicknames() {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      TypedMention first = mentions.get(i);
      int last = i;
      for (int j = i + 1;
          j < mentions.size() && mentions.get(j).begin() - first.end() <= MOST_IN_NICKNAME;
          j++) {
        if (isNicknamed(first, mentions.get(j))) {
          last = j;
        }
      }
      if (last > i) {
        TypedMention end = mentions.get(last);
        mentions.subList(i, last + 1).clear();
        mentions.add(
            i,
            new TypedMention(
                sentence,
                first.begin(),
                end.end(),
                TypedMention.head(sentence, first.begin(), end.end()),
                ArgumentKind.PERSON,
                Form.NAME));
      }
    }
  }

  private boolean isNicknamed(TypedMention first, TypedMention last) {
    return first.isName()
        && last.isName()
        && isPersonLike(first)
        && isPersonLike(last)
        && last.begin() - first.end() >= 3
        && QUOTE.matcher(sentence.token(first.end()).word()).matches()
        && QUOTE.matcher(sentence.token(last.begin() - 1).word()).matches();
  }

  private static boolean isPersonLike(TypedMention mention) {
    return mention.kind() == ArgumentKind.PERSON || mention.kind() == ArgumentKind.UNKNOWN;
  }

  private static Optional<ArgumentKind> kind(EntityType type) {
    return switch (type) {
      case PERSON -> Optional.of(ArgumentKind.PERSON);
      case ORGANIZATION, GOVERNMENT, NEWS_MEDIA -> Optional.of(ArgumentKind.ORGANIZATION);
      case LOCATION, PLACE, CITY, COUNTRY -> Optional.of(ArgumentKind.PLACE);
      case NATIONALITY -> Optional.of(ArgumentKind.NATIONALITY);
      case OTHER -> Optional.of(ArgumentKind.MISCELLANEOUS);
      default -> Optional.empty();
    };
  }

  private void time(TimeExpression time) {
    boolean free = true;
    for (int i = time.begin(); i < time.end(); i++) {
      free &= !covered[i];
    }
    if (free && time.value().matches("\\d{2}.*|X.*|FUTURE_REF|PAST_REF|PRESENT_REF")) {
      add(time.begin(), time.end(), ArgumentKind.DATE, Form.NAME);
    }
  }

  private void add(int begin, int end, ArgumentKind kind, Form form) {
    mentions.add(
        new TypedMention(
            sentence, begin, end, TypedMention.head(sentence, begin, end), kind, form));
    for (int i = begin; i < end; i++) {
      covered[i] = true;
    }
  }

  private void word(int index) {
    Token token = sentence.token(index);
    String word = token.word().toLowerCase(Locale.ROOT);
    Optional<ArgumentKind> pronoun = isPronoun(token) ? pronounKind(word) : Optional.empty();
    ArgumentKind relative = RELATIVES.get(word);
    if (pronoun.isPresent()) {
      add(index, index + 1, pronoun.get(), Form.PRONOUN);
    } else if (relative != null && token.isWh()) {
      add(index, index + 1, relative, Form.RELATIVE);
    } else if (token.isProper() && token.entityType() != EntityType.TITLE) {
      add(
          index,
          end(endOfProperNouns(index), ArgumentKind.UNKNOWN),
          ArgumentKind.UNKNOWN,
          Form.NAME);
    } else if (token.tag().equals("JJ") && Character.isUpperCase(token.word().charAt(0))) {
      add(index, index + 1, ArgumentKind.ADJECTIVE, Form.NAME);
    } else if (token.tag().equals("CD") && token.word().matches("1\\d{3}|20\\d{2}")) {
      add(index, index + 1, ArgumentKind.NUMBER, Form.NAME);
    }
  }

  private static Optional<ArgumentKind> pronounKind(String word) {
    return FunctionWords.nominative(word)
        .filter(nominative -> !UNREAD_PRONOUNS.contains(word))
        .map(
            nominative ->
                switch (nominative) {
                  case "it" -> ArgumentKind.ORGANIZATION;
                  case "we", "they" -> ArgumentKind.PARTY;
                  default -> ArgumentKind.PERSON;
                });
  }

  private static boolean isPronoun(Token token) {
    return token.tag().startsWith("PRP") || (token.word().length() > 1 && token.isNoun());
  }

  private int endOfProperNouns(int begin) {
    int end = begin + 1;
    while (end < covered.length
        && !covered[end]
        && sentence.token(end).isProper()
        && sentence.token(end).entityType() != EntityType.TITLE) {
      end++;
    }
    return end;
  }
}
