package org.tidings.relation.typed.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.article.Span;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Resolution;
import org.tidings.relation.typed.pair.RelationArgument.Form;

/**
 * Finds what may be subject or object of a typed fact: the names and pronouns of the article's
 * resolution, and beside them dates, years and adjectives with a capital.
 */
public final class RelationArguments {

  private static final Set<String> UNREAD_PRONOUNS =
      WordTable.load(RelationArguments.class, "words.txt").words("unread-pronoun");

  private static final Map<String, ArgumentKind> RELATIVES =
      Map.of(
          "who", ArgumentKind.PERSON,
          "whom", ArgumentKind.PERSON,
          "whose", ArgumentKind.PARTY,
          "which", ArgumentKind.ORGANIZATION,
          "that", ArgumentKind.PARTY,
          "where", ArgumentKind.SITE);

  private final Sentence sentence;
  private final Resolution resolution;
  private final List<RelationArgument> arguments = new ArrayList<>();

  private RelationArguments(Sentence sentence, Resolution resolution) {
    this.sentence = sentence;
    this.resolution = resolution;
  }

  /** The arguments of a sentence, in the order of the text, not overlapping. */
  public static List<RelationArgument> of(Sentence sentence, Resolution resolution) {
    return new RelationArguments(sentence, resolution).find();
  }

  private List<RelationArgument> find() {
    int next = 0;
    while (next < sentence.tokens().size()) {
      Token token = sentence.token(next);
      Optional<RelationArgument> found =
          name(token).or(() -> time(token)).or(() -> pronoun(token)).or(() -> word(token));
      found.ifPresent(arguments::add);
      next = found.map(RelationArgument::end).orElse(next + 1);
    }
    return arguments;
  }

  private Optional<RelationArgument> name(Token token) {
    return resolution
        .nameWith(token.span())
        .flatMap(
            name ->
                kind(token, name)
                    .map(
                        kind ->
                            RelationArgument.of(
                                sentence,
                                token.index(),
                                end(token, name.span()),
                                kind,
                                Form.NAME,
                                Optional.of(name))));
  }

  private int end(Token first, Span name) {
    int end = first.index() + 1;
    while (end < sentence.tokens().size() && name.covers(sentence.token(end).span())) {
      end++;
    }
    return end;
  }

  private static Optional<ArgumentKind> kind(Token token, Mention name) {
    if (token.entityType() == EntityType.NATIONALITY) {
      return Optional.of(ArgumentKind.NATIONALITY);
    }
    return name.referent() instanceof Entity entity
        ? Optional.of(ArgumentKind.of(entity))
        : Optional.empty();
  }

  private Optional<RelationArgument> time(Token token) {
    return sentence.times().stream()
        .filter(time -> time.begin() == token.index())
        .filter(time -> time.value().matches("\\d{2}.*|X.*|FUTURE_REF|PAST_REF|PRESENT_REF"))
        .findFirst()
        .map(this::date);
  }

  private RelationArgument date(TimeExpression time) {
    return RelationArgument.of(
        sentence, time.begin(), time.end(), ArgumentKind.DATE, Form.NAME, Optional.empty());
  }

  private Optional<RelationArgument> pronoun(Token token) {
    String word = token.word().toLowerCase(Locale.ROOT);
    ArgumentKind relative = token.isWh() ? RELATIVES.get(word) : null;
    Optional<ArgumentKind> kind =
        relative != null
            ? Optional.of(relative)
            : isPersonal(token) ? kind(word) : Optional.empty();
    Optional<Mention> mention = resolution.at(token.span());
    return kind.map(
        it ->
            RelationArgument.of(
                sentence,
                token.index(),
                token.index() + 1,
                it,
                relative != null ? Form.RELATIVE : Form.PRONOUN,
                mention));
  }

  private static boolean isPersonal(Token token) {
    return token.tag().startsWith("PRP") || (token.word().length() > 1 && token.isNoun());
  }

  private static Optional<ArgumentKind> kind(String pronoun) {
    return FunctionWords.nominative(pronoun)
        .filter(nominative -> !UNREAD_PRONOUNS.contains(pronoun))
        .map(
            nominative ->
                switch (nominative) {
                  case "it" -> ArgumentKind.ORGANIZATION;
                  case "we", "they" -> ArgumentKind.PARTY;
                  default -> ArgumentKind.PERSON;
                });
  }

  private Optional<RelationArgument> word(Token token) {
    boolean adjective = token.tag().equals("JJ") && Character.isUpperCase(token.word().charAt(0));
    boolean year = token.tag().equals("CD") && token.word().matches("1\\d{3}|20\\d{2}");
    return adjective || year
        ? Optional.of(
            RelationArgument.of(
                sentence,
                token.index(),
                token.index() + 1,
                year ? ArgumentKind.NUMBER : ArgumentKind.ADJECTIVE,
                Form.NAME,
                resolution.at(token.span())))
        : Optional.empty();
  }
}
