package org.tidings.identity.name.spotting;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameKinds;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * Names that no tagger knows: runs of proper nouns, and words with capitals inside. A run takes in
 * the tagged names that it touches: "<i>Cannes</i> Golden Palm".
 */
final class CapitalNames {

  private static final Pattern INNER_CAPITAL =
      Pattern.compile("\\p{Ll}+\\p{Lu}[\\p{L}\\d]*|\\p{Lu}[\\p{L}\\d]*\\p{Lu}[\\p{L}\\d]*");
  private static final Pattern SITE =
      Pattern.compile("(?:www\\.)?[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+){0,9}\\.\\p{Ll}{2,6}");
  private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d+)?");
  private static final Set<EntityType> ALONE =
      EnumSet.of(EntityType.PERSON, EntityType.NATIONALITY, EntityType.TITLE);

  /** "Our Nation" names none. */
  private static final Set<String> LANDS =
      WordTable.load(CapitalNames.class, "words.txt").words("land");

  private static final int MOST_WORDS = 10;

  private final NameKinds kinds;
  private final Gazetteer gazetteer;
  private final Titles titles;

  CapitalNames(NameKinds kinds, Gazetteer gazetteer, Titles titles) {
    this.kinds = kinds;
    this.gazetteer = gazetteer;
    this.titles = titles;
  }

  /** The names of a sentence beside those that are {@code tagged}. */
  List<NameMention> in(Sentence sentence, int sentenceIndex, List<NameMention> tagged) {
    BitSet names = new BitSet();
    tagged.forEach(name -> names.set(name.begin(), name.end()));
    List<NameMention> found = new ArrayList<>();
    int begin = 0;
    while (begin < sentence.tokens().size()) {
      int end = runEnd(sentence, begin, names);
      if (end > begin && hasNew(sentence, begin, end, names)) {
        found.add(
            mention(sentence, sentenceIndex, begin, afterPreposition(sentence, end, begin, names)));
      }
      begin = Math.max(end, begin + 1);
    }
    return found;
  }

  private NameMention mention(Sentence sentence, int sentenceIndex, int begin, int end) {
    Optional<KnownName> known = known(sentence, begin, end);
    return new NameMention(
        sentence,
        sentenceIndex,
        begin,
        end,
        known.map(KnownName::type).orElseGet(() -> kinds.guess(sentence, begin, end)),
        known,
        Source.CAPITALS);
  }

  private Optional<KnownName> known(Sentence sentence, int begin, int end) {
    List<String> words = sentence.tokens().subList(begin, end).stream().map(Token::word).toList();
    return gazetteer.matches(words).stream()
        .filter(match -> match.end() - match.begin() == words.size())
        .flatMap(match -> match.senses().stream())
        .filter(known -> known.type().isEntity())
        .findFirst();
  }

  private boolean hasNew(Sentence sentence, int begin, int end, BitSet names) {
    if (end - begin == 1
        && LANDS.contains(sentence.token(begin).lemma().toLowerCase(Locale.ROOT))) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (isNew(sentence, i, names)) {
        return end - begin <= MOST_WORDS;
      }
    }
    return false;
  }

  private int runEnd(Sentence sentence, int begin, BitSet names) {
    int end = begin;
    while (end < sentence.tokens().size() && isPart(sentence, end, begin, names)) {
      end = afterHyphens(sentence, end + 1);
    }
    if (end > begin && end < sentence.tokens().size() && isNumberOf(sentence, end)) {
      end++;
    }
    return end;
  }

  // Battle of Hastings, Society of the Cincinnati: the noun alone names nothing.
  private int afterPreposition(Sentence sentence, int end, int begin, BitSet names) {
    List<Token> tokens = sentence.tokens();
    if (end + 1 >= tokens.size()
        || names.get(begin)
        || !tokens.get(end).word().equals("of")
        || !kinds.isNoun(tokens.get(end - 1).word())) {
      return end;
    }
    int next = tokens.get(end + 1).word().equals("the") ? end + 2 : end + 1;
    int last = next;
    while (last < tokens.size() && isCapital(tokens.get(last)) && isProper(tokens.get(last))) {
      last++;
    }
    return last > next ? last : end;
  }

  // "Bourg-la-Reine" is five tokens.
  private static int afterHyphens(Sentence sentence, int index) {
    int end = index;
    while (end + 1 < sentence.tokens().size()
        && sentence.token(end).word().equals("-")
        && sentence.token(end).span().begin() == sentence.token(end - 1).span().end()
        && sentence.token(end).span().end() == sentence.token(end + 1).span().begin()
        && goesOn(sentence, end + 1)) {
      end += 2;
    }
    return end;
  }

  // Not "Cold War-era".
  private static boolean goesOn(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean hyphenAfter =
        index + 2 < sentence.tokens().size()
            && sentence.token(index + 1).word().equals("-")
            && isCapital(sentence.token(index + 2));
    return token.isProper() || isCapital(token) || hyphenAfter;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  private boolean isPart(Sentence sentence, int index, int begin, BitSet names) {
    if (index > begin && isBoundary(sentence, index, names)) {
      return false;
    }
    return names.get(index) ? isProper(sentence.token(index)) : isNew(sentence, index, names);
  }

  // A tagged person or nationality beside other capitals is a name of its own.
  private boolean isBoundary(Sentence sentence, int index, BitSet names) {
    boolean before = names.get(index - 1);
    boolean here = names.get(index);
    if (before == here) {
      return false;
    }
    Token last = sentence.token(index - 1);
    Token next = sentence.token(index);
    boolean standsAlone = ALONE.contains((before ? last : next).entityType());
    return standsAlone || !sameNounPhrase(sentence, last, next);
  }

  private static boolean sameNounPhrase(Sentence sentence, Token last, Token next) {
    return last.head() == next.index()
        || next.head() == last.index()
        || (last.head() == next.head() && last.is("compound", "amod", "flat"))
        || sentence.head(last).filter(head -> head.head() == next.index()).isPresent();
  }

  private boolean isNew(Sentence sentence, int index, BitSet names) {
    Token token = sentence.token(index);
    return !names.get(index)
        && isProper(token)
        && !token.entityType().isTime()
        && !isTitle(sentence, index);
  }

  private static boolean isProper(Token token) {
    boolean capital = isCapital(token);
    return (capital && (token.isProper() || (token.isNoun() && token.index() > 0)))
        || (INNER_CAPITAL.matcher(token.word()).matches() && !token.isVerb())
        || SITE.matcher(token.word()).matches();
  }

  // "U.S. Defense Secretary" is no name, nor is "Secretary".
  private boolean isTitle(Sentence sentence, int index) {
    return titles.contains(sentence.token(index).word())
        || sentence.names().stream()
            .filter(name -> name.type() == EntityType.TITLE)
            .anyMatch((Name name) -> name.covers(index));
  }

  // Explorer 9, Chapter 1, Apollo 11
  private static boolean isNumberOf(Sentence sentence, int index) {
    Token number = sentence.token(index);
    return number.tag().equals("CD")
        && SMALL_NUMBER.matcher(number.word()).matches()
        && (number.head() == index - 1 || sentence.token(index - 1).head() == index)
        && !number.entityType().isTime();
  }
}
