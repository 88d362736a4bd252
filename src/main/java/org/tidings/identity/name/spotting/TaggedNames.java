package org.tidings.identity.name.spotting;

import java.util.ArrayList;
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
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.identity.name.mention.NameKinds;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * The names that taggers and gazetteer found, mended: dashes and commas end a name, titles are no
 * part of it, and "Jane Roe of the Civic Party" is two.
 */
final class TaggedNames {

  private static final Pattern DASH = Pattern.compile("--?|[–—/|•]");

  private static final Pattern NUMERAL =
      Pattern.compile("I{1,3}|I?V|VI{1,3}|I?X|XI{1,3}|XI?V|XVI{0,3}");
  private static final Pattern AFTER_NUMERAL = Pattern.compile("[,.()]|-[LR]RB-|of|'s|'");
  private static final WordTable WORDS = WordTable.load(TaggedNames.class, "words.txt");
  private static final Set<String> BYNAMES = WORDS.words("byname");

  private static final Set<String> OFFICES = WORDS.words("office");

  private final Titles titles;
  private final NameKinds kinds;
  private final BrokenNames broken;
  private final KindsInUse use;

  TaggedNames(Gazetteer gazetteer, Titles titles, NameKinds kinds) {
    this.titles = titles;
    this.kinds = kinds;
    this.broken = new BrokenNames(gazetteer, kinds);
    this.use = new KindsInUse(gazetteer, titles, kinds);
  }

  List<NameMention> in(Sentence sentence, int sentenceIndex) {
    List<NameMention> whole = broken.in(sentence, sentenceIndex);
    List<NameMention> mentions = new ArrayList<>(whole);
    for (Name name : sentence.names()) {
      if (isAdjective(sentence, name) || isPart(name, whole)) {
        continue;
      }
      if (name.type().isEntity()) {
        mend(use.read(mention(sentence, sentenceIndex, name)), mentions);
      }
    }
    return mentions;
  }

  private static boolean isPart(Name name, List<NameMention> whole) {
    return whole.stream().anyMatch(it -> it.overlaps(name.begin(), name.end()));
  }

  // "Western leaders", "a Democratic senator"
  private static boolean isAdjective(Sentence sentence, Name name) {
    return name.type() == EntityType.OTHER
        && name.end() - name.begin() == 1
        && sentence.token(name.begin()).tag().equals("JJ")
        && sentence.token(name.begin()).is("amod");
  }

  private NameMention mention(Sentence sentence, int sentenceIndex, Name name) {
    boolean vague = name.type() == EntityType.OTHER && name.known().isEmpty();
    Optional<EntityType> noun =
        vague ? kinds.ofNoun(sentence, name.begin(), name.end()) : Optional.empty();
    return new NameMention(
        sentence,
        sentenceIndex,
        name.begin(),
        name.end(),
        noun.orElse(name.type()),
        name.known(),
        Source.TAGGED);
  }

  private void mend(NameMention name, List<NameMention> mentions) {
    if (name.known().isPresent()) {
      mentions.add(name);
      return;
    }
    int begin = name.begin();
    for (int i = name.begin(); i <= name.end(); i++) {
      if (i == name.end() || endsName(name, i)) {
        part(name, begin, i, mentions);
        begin = i + 1;
      }
    }
  }

  private static boolean endsName(NameMention name, int index) {
    String word = name.sentence().token(index).word();
    boolean comma = word.equals(",") && name.kind() != EntityType.ORGANIZATION;
    return comma || word.equals(";") || (DASH.matcher(word).matches() && isApart(name, index));
  }

  // The tokenizer cuts "Siu-lai" at its hyphen.
  private static boolean isApart(NameMention name, int index) {
    Sentence sentence = name.sentence();
    return index == 0
        || index + 1 == sentence.tokens().size()
        || sentence.token(index - 1).span().end() != sentence.token(index).span().begin()
        || sentence.token(index).span().end() != sentence.token(index + 1).span().begin()
        || !sentence.token(index).word().equals("-");
  }

  private void part(NameMention name, int from, int last, List<NameMention> mentions) {
    int to =
        name.kind() == EntityType.PERSON ? withByname(name, last) : withoutTail(name, from, last);
    int begin = from;
    if (name.kind() == EntityType.PERSON) {
      while (begin < to - 1 && titles.contains(name.sentence().token(begin).word())) {
        begin++;
      }
    }
    if (begin >= to) {
      return;
    }
    NameMention part = begin == name.begin() && to == name.end() ? name : name.between(begin, to);
    Optional<Integer> of = membership(part);
    if (of.isEmpty()) {
      addWithLetters(part, mentions);
      return;
    }
    addWithLetters(part.between(begin, of.get()).as(EntityType.PERSON, Optional.empty()), mentions);
    int rest = of.get() + 1;
    if (rest < to && part.sentence().token(rest).tag().equals("DT")) {
      rest++;
    }
    if (rest < to) {
      EntityType kind = kinds.guess(part.sentence(), rest, to);
      addWithLetters(part.between(rest, to).as(kind, Optional.empty()), mentions);
    }
  }

  // "Damasus I", "Peter the Great"
  private static int withByname(NameMention name, int last) {
    List<Token> tokens = name.sentence().tokens();
    if (last != name.end() || last + 1 >= tokens.size()) {
      return last;
    }
    String next = tokens.get(last).word();
    boolean ends = AFTER_NUMERAL.matcher(tokens.get(last + 1).word()).matches();
    if (NUMERAL.matcher(next).matches() && (ends || !next.equals("I"))) {
      return last + 1;
    }
    boolean byname = next.equals("the") && BYNAMES.contains(tokens.get(last + 1).word());
    return byname ? last + 2 : last;
  }

  // "State Department spokesman", "Cold War-era"
  private int withoutTail(NameMention name, int from, int last) {
    Sentence sentence = name.sentence();
    int to = last;
    while (name.kind() == EntityType.ORGANIZATION
        && to - from > 1
        && OFFICES.contains(sentence.token(to - 1).word().toLowerCase(Locale.ROOT))) {
      to--;
    }
    if (to - from > 1 && isFunction(sentence, to - 1)) {
      to--;
    }
    boolean compound =
        to - from > 2
            && sentence.token(to - 2).word().equals("-")
            && !sentence.token(to - 1).isProper()
            && Character.isLowerCase(sentence.token(to - 1).word().codePointAt(0));
    return compound ? to - 2 : to;
  }

  // "Corvix Project Manager Ann Hart": she manages projects.
  private boolean isFunction(Sentence sentence, int index) {
    return index + 1 < sentence.tokens().size()
        && Titles.isFunction(sentence.token(index).word())
        && sentence.token(index + 1).isNoun()
        && titles.contains(sentence.token(index + 1).word());
  }

  // "Jane Roe of the Civic Party", tagged as one organisation.
  private Optional<Integer> membership(NameMention name) {
    boolean person =
        name.kind() == EntityType.PERSON
            || (name.kind() == EntityType.ORGANIZATION
                && kinds.isGivenName(name.sentence().token(name.begin()).word()));
    if (!person) {
      return Optional.empty();
    }
    return name.tokens().stream()
        .filter(token -> token.hasLemma("of") && token.index() - name.begin() >= 2)
        .map(Token::index)
        .findFirst()
        .filter(of -> kinds.ofNoun(name.sentence(), name.begin(), of).isEmpty());
  }

  private static void addWithLetters(NameMention name, List<NameMention> mentions) {
    if (name.form().codePoints().anyMatch(Character::isLetter)) {
      mentions.add(name);
    }
  }
}
