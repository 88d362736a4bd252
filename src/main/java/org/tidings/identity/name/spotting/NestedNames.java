package org.tidings.identity.name.spotting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.identity.name.mention.NameMention;
import org.tidings.identity.name.mention.NameMention.Source;

/**
 * Names within longer names: places that the gazetteer knows (University of <i>Copenhagen</i>), and
 * what the article names elsewhere (the <i>Warhol</i> Foundation).
 */
final class NestedNames {

  private static final int MOST_WORDS = 3;

  private final Gazetteer gazetteer;

  NestedNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<NameMention> in(List<NameMention> names) {
    Map<String, NameMention> elsewhere = new HashMap<>();
    Set<Long> starts = new HashSet<>();
    for (NameMention name : names) {
      if (name.kind() != EntityType.OTHER && name.end() - name.begin() <= MOST_WORDS) {
        elsewhere.putIfAbsent(key(name.tokens()), name);
      }
      starts.add(at(name));
    }
    List<NameMention> found = new ArrayList<>();
    for (NameMention name : names) {
      if (name.end() - name.begin() > 1) {
        int from = isDivisible(name) ? name.begin() : afterComma(name);
        within(name, from, elsewhere, starts, found);
      }
    }
    return found;
  }

  // "Jordan" in "Michael Jordan" is no country.
  private static boolean isDivisible(NameMention name) {
    return name.kind() != EntityType.PERSON && name.known().filter(NestedNames::isPlace).isEmpty();
  }

  // Of the town "Austin, Texas" only the state is a name of its own.
  private static int afterComma(NameMention name) {
    return name.tokens().stream()
        .filter(token -> token.word().equals(","))
        .findFirst()
        .map(comma -> comma.index() + 1)
        .orElse(name.end());
  }

  private static boolean isPlace(KnownName known) {
    return known.type().kind() == EntityType.PLACE;
  }

  // The Hudson Institute is not named after what else "Hudson" may be short for.
  private static boolean isSettled(KnownName known) {
    return known.type() != EntityType.PLACE;
  }

  private static String written(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::word).toList());
  }

  private static long at(NameMention name) {
    return ((long) name.sentenceIndex() << 40) + ((long) name.begin() << 20) + name.end();
  }

  private void within(
      NameMention name,
      int from,
      Map<String, NameMention> elsewhere,
      Set<Long> starts,
      List<NameMention> found) {
    int begin = from;
    while (begin < name.end()) {
      Optional<NameMention> nested = longest(name, begin, elsewhere);
      if (nested.isPresent() && starts.add(at(nested.get()))) {
        found.add(nested.get());
      }
      begin = nested.map(NameMention::end).orElse(begin + 1);
    }
  }

  private Optional<NameMention> longest(
      NameMention name, int begin, Map<String, NameMention> elsewhere) {
    int longest = name.end() - name.begin() - 1;
    for (int length = Math.min(MOST_WORDS, longest); length >= 1; length--) {
      int end = begin + length;
      if (end <= name.end()
          && !isBeginningOf(name, begin, end)
          && name.sentence().token(end - 1).isProper()) {
        Optional<NameMention> nested = part(name, begin, end, elsewhere);
        if (nested.isPresent()) {
          return nested;
        }
      }
    }
    return Optional.empty();
  }

  // The Harlow Foundation for Music is not named after the Harlow Foundation, nor Harlow Labels Inc
  // after Harlow: they are called so.
  private static boolean isBeginningOf(NameMention name, int begin, int end) {
    return begin == name.begin() && (name.hasLegalForm() || name.head().index() < end);
  }

  private Optional<NameMention> part(
      NameMention name, int begin, int end, Map<String, NameMention> elsewhere) {
    List<Token> tokens = name.sentence().tokens().subList(begin, end);
    NameMention same = elsewhere.get(key(tokens));
    if (same != null) {
      return Optional.of(nested(name, begin, end, same.type(), same.known()));
    }
    return gazetteer.matches(tokens.stream().map(Token::word).toList()).stream()
        .filter(match -> match.end() - match.begin() == end - begin)
        .flatMap(match -> match.senses().stream())
        .filter(NestedNames::isPlace)
        .filter(known -> isSettled(known) || known.name().equals(written(tokens)))
        .findFirst()
        .map(known -> nested(name, begin, end, known.type(), Optional.of(known)));
  }

  private static NameMention nested(
      NameMention name, int begin, int end, EntityType type, Optional<KnownName> known) {
    return new NameMention(
        name.sentence(), name.sentenceIndex(), begin, end, type, known, Source.NESTED);
  }

  private static String key(List<Token> tokens) {
    StringBuilder key = new StringBuilder();
    tokens.forEach(token -> key.append(token.word()).append(' '));
    return key.toString();
  }
}
