package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.FunctionWords;

/**
 * Which mentions of one sentence are likely to be one: "who" and what it refers to, "he" and "his",
 * appositions, "(née X)", names that share their last word. Only a hint for the classifier; who is
 * who in the article is the resolver's business.
 */
public final class Aliases {

  private static final int NEAR = 7;

  private final SentenceWords words;
  private final Sentence sentence;
  private final List<TypedMention> mentions;
  private final int[] group;
  private final Map<TypedMention, Integer> place = new HashMap<>();

  public Aliases(SentenceWords words) {
    this.words = words;
    this.sentence = words.sentence();
    this.mentions = words.mentions();
    this.group = new int[mentions.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
      place.put(mentions.get(i), i);
    }
    for (int i = 0; i < group.length; i++) {
      relative(i);
      for (int j = 0; j < i; j++) {
        pair(j, i);
      }
    }
    for (int i = 0; i < group.length; i++) {
      antecedent(i);
    }
  }

  /** Whether two mentions are likely to be one. */
  public boolean same(TypedMention one, TypedMention other) {
    return group[place.getOrDefault(one, 0)] == group[place.getOrDefault(other, 0)];
  }

  /** The other mentions that are likely to be the same. */
  public List<TypedMention> of(TypedMention mention) {
    List<TypedMention> aliases = new ArrayList<>();
    for (TypedMention other : mentions) {
      if (!other.equals(mention) && same(mention, other)) {
        aliases.add(other);
      }
    }
    return aliases;
  }

  private void join(int one, int other) {
    int from = group[other];
    for (int i = 0; i < group.length; i++) {
      if (group[i] == from) {
        group[i] = group[one];
      }
    }
  }

  private void relative(int index) {
    TypedMention mention = mentions.get(index);
    if (mention.form() != TypedMention.Form.RELATIVE) {
      return;
    }
    for (int token : words.upwards(mention.head())) {
      Token verb = sentence.token(token);
      if (verb.is("acl:relcl")) {
        antecedentAt(verb.head()).ifPresent(it -> join(it, index));
        return;
      }
    }
  }

  // "a lawyer who ...": the noun may stand in apposition to a name, or be said of a subject.
  private Optional<Integer> antecedentAt(int token) {
    TypedMention at = words.mentionAt(token);
    if (at != null) {
      return Optional.ofNullable(place.get(at));
    }
    Token noun = sentence.token(token);
    if (noun.is("appos") && noun.head() != Token.NO_HEAD) {
      TypedMention named = words.mentionAt(noun.head());
      return named == null ? Optional.empty() : Optional.ofNullable(place.get(named));
    }
    return sentence
        .child(noun, "nsubj", "appos")
        .flatMap(
            subject -> {
              TypedMention named = words.mentionAt(subject.index());
              return named == null
                  ? Optional.<Integer>empty()
                  : Optional.ofNullable(place.get(named));
            });
  }

  private void pair(int first, int second) {
    TypedMention one = mentions.get(first);
    TypedMention other = mentions.get(second);
    if (one.form() == TypedMention.Form.PRONOUN && other.form() == TypedMention.Form.PRONOUN) {
      if (pronounGroup(one).equals(pronounGroup(other))) {
        join(first, second);
      }
    } else if (one.isName()
        && other.isName()
        && (sameWord(one, other) || isOtherName(one, other))) {
      join(first, second);
    }
  }

  private String pronounGroup(TypedMention pronoun) {
    return FunctionWords.nominative(words.lemma(pronoun.begin())).orElse("you");
  }

  private boolean sameWord(TypedMention one, TypedMention other) {
    boolean persons = one.kind() == ArgumentKind.PERSON && other.kind() == ArgumentKind.PERSON;
    if (persons) {
      boolean bothFull = one.end() - one.begin() > 1 && other.end() - other.begin() > 1;
      return !bothFull && word(one.end() - 1).equals(word(other.end() - 1));
    }
    return one.kind() == other.kind() && text(one).equals(text(other));
  }

  private String word(int index) {
    return sentence.token(index).word().toLowerCase(Locale.ROOT);
  }

  private String text(TypedMention mention) {
    StringBuilder text = new StringBuilder();
    for (int i = mention.begin(); i < mention.end(); i++) {
      text.append(word(i)).append(' ');
    }
    return text.toString();
  }

  // "X (Y)", "X, known as Y", "X née Y", "X, Y," in apposition.
  private boolean isOtherName(TypedMention one, TypedMention other) {
    int between = other.begin() - one.end();
    if (between < 1 || between > NEAR || !isEntity(one) || !isEntity(other)) {
      return false;
    }
    String last = word(other.begin() - 1);
    boolean bracket =
        between == 1
            && last.matches("\\(|-lrb-")
            && other.end() < words.size()
            && word(other.end()).matches("\\)|-rrb-");
    boolean called =
        last.matches("née|nee|aka|a\\.k\\.a\\.")
            || (between > 1
                && last.equals("as")
                && word(other.begin() - 2).matches("known|called"));
    boolean apposition =
        other.kind() == one.kind()
            && other.headToken().is("appos")
            && other.headToken().head() == one.head();
    return (bracket && one.kind() != ArgumentKind.PERSON) || called || apposition;
  }

  private static boolean isEntity(TypedMention mention) {
    return switch (mention.kind()) {
      case PERSON, ORGANIZATION, UNKNOWN, MISCELLANEOUS -> true;
      default -> false;
    };
  }

  private void antecedent(int index) {
    TypedMention pronoun = mentions.get(index);
    boolean third =
        pronoun.form() == TypedMention.Form.PRONOUN
            && switch (pronounGroup(pronoun)) {
              case "he", "she" -> true;
              case "it" -> true;
              default -> false;
            };
    if (!third || hasName(index)) {
      return;
    }
    List<Integer> names = new ArrayList<>();
    for (int i = 0; i < group.length; i++) {
      TypedMention name = mentions.get(i);
      boolean fits = name.isName() && name.kind() == pronoun.kind() && !isPossessed(name, pronoun);
      if (fits
          && name.end() <= pronoun.begin()
          && names.stream().noneMatch(it -> same(mentions.get(it), name))) {
        names.add(i);
      }
    }
    if (names.size() > 1) {
      names.removeIf(it -> !mentions.get(it).headToken().is("nsubj", "nsubj:pass"));
    }
    if (names.size() == 1) {
      join(names.get(0), index);
    }
  }

  private boolean hasName(int index) {
    return of(mentions.get(index)).stream().anyMatch(TypedMention::isName);
  }

  // "his wife Linda" is not he.
  private boolean isPossessed(TypedMention name, TypedMention pronoun) {
    Token head = name.headToken();
    return sentence.children(head).stream().anyMatch(it -> isOwner(it, pronoun))
        || sentence
            .head(head)
            .filter(noun -> head.is("appos", "compound", "dep"))
            .filter(noun -> sentence.children(noun).stream().anyMatch(it -> isOwner(it, pronoun)))
            .isPresent();
  }

  private boolean isOwner(Token token, TypedMention pronoun) {
    TypedMention owner = words.mentionAt(token.index());
    return token.is("nmod:poss")
        && owner != null
        && owner.form() == TypedMention.Form.PRONOUN
        && pronounGroup(owner).equals(pronounGroup(pronoun));
  }
}
