package org.tidings.identity.name.spotting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.identity.name.mention.NameKinds;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * Names with signs inside, which taggers cut in pieces: nicknames (<i>Ray (Duke) Ellis</i>), sons
 * (<i>Ray Ellis, Jr.</i>), firms of several partners (<i>Hart, Ellis &amp; Moore</i>), the last
 * name first in lists (<i>Ellis, Ray; Hart, Ann</i>), first names that are places (<i>Paris
 * Hart</i>) and numbers (<i>7-Eleven</i>).
 */
final class BrokenNames {

  private static final Pattern LIST =
      Pattern.compile("[CGP],[GP]I?(?:;a?[CGP],[GP]I?)++(?:,?a[CGP],[GP]I?)?");
  private static final Pattern ITEM = Pattern.compile("[CGP],[GP]I?");
  private static final Pattern FIRM =
      Pattern.compile("[CP]?[CGP](?:,[CGP])++,?&[CGPA]F?|[CGP](?:,[CGP])*+,?[a&]AF?");
  private static final Pattern NICKNAME =
      Pattern.compile("[GP]I?(?:\\([CGP]{1,2}\\)|\"t?[CGPK]{1,2}\")I?[CGP]{1,2}(?:,?J)?");
  private static final Pattern SON = Pattern.compile("[GP]I?[CGP]{0,2},?J");
  private static final Pattern PLACE_FIRST = Pattern.compile("(?<!i)LI?P{1,2}");
  private static final Pattern NUMBER = Pattern.compile("0-[CGPK]");

  private final Gazetteer gazetteer;
  private final NameShape shape;

  BrokenNames(Gazetteer gazetteer, NameKinds kinds) {
    this.gazetteer = gazetteer;
    this.shape = new NameShape(kinds);
  }

  /** The names of a sentence that have signs inside; none overlap. */
  List<NameMention> in(Sentence sentence, int index) {
    String letters = shape.of(sentence);
    List<NameMention> found = new ArrayList<>();
    Matcher lists = LIST.matcher(letters);
    while (lists.find()) {
      Matcher items = ITEM.matcher(letters).region(lists.start(), lists.end());
      items.results().forEach(item -> add(found, sentence, index, item, EntityType.PERSON));
    }
    find(found, sentence, index, FIRM.matcher(letters), EntityType.ORGANIZATION, this::isFirm);
    find(found, sentence, index, NICKNAME.matcher(letters), EntityType.PERSON, name -> true);
    find(found, sentence, index, SON.matcher(letters), EntityType.PERSON, name -> true);
    find(found, sentence, index, PLACE_FIRST.matcher(letters), EntityType.PERSON, name -> true);
    find(
        found,
        sentence,
        index,
        NUMBER.matcher(letters),
        EntityType.ORGANIZATION,
        BrokenNames::isOneWord);
    return found;
  }

  private static void find(
      List<NameMention> found,
      Sentence sentence,
      int index,
      Matcher matcher,
      EntityType type,
      Predicate<NameMention> condition) {
    matcher
        .results()
        .filter(match -> condition.test(mention(sentence, index, match, type)))
        .forEach(match -> add(found, sentence, index, match, type));
  }

  private static void add(
      List<NameMention> found, Sentence sentence, int index, MatchResult match, EntityType type) {
    NameMention name = mention(sentence, index, match, type);
    if (found.stream().noneMatch(it -> it.overlaps(name.begin(), name.end()))) {
      found.add(name);
    }
  }

  private static NameMention mention(
      Sentence sentence, int index, MatchResult match, EntityType type) {
    return new NameMention(
        sentence, index, match.start(), match.end(), type, Optional.empty(), Source.TAGGED);
  }

  // Not "Hart, Marks & Spencer", if that is a firm of its own, nor "Hart, Ellis & Moore, and Boyd".
  private boolean isFirm(NameMention name) {
    List<Token> tokens = name.sentence().tokens();
    boolean known =
        gazetteer.matches(name.tokens().stream().map(Token::word).toList()).stream()
            .anyMatch(match -> match.end() == name.end() - name.begin());
    int next =
        name.end() < tokens.size() && tokens.get(name.end()).word().equals(",")
            ? name.end() + 1
            : name.end();
    return !known && (next >= tokens.size() || !tokens.get(next).hasTag("CC"));
  }

  // "7-Eleven", and nothing with blanks around the hyphen.
  private static boolean isOneWord(NameMention name) {
    return name.span().length() == name.tokens().stream().mapToInt(it -> it.span().length()).sum()
        && !name.tokens().get(0).entityType().isTime();
  }
}
