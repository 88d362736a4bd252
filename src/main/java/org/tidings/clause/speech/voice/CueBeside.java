package org.tidings.clause.speech.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.speech.Quotation;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.speech.SayingFinder;
import org.tidings.clause.syntax.Phrases;
import org.tidings.clause.syntax.WordClass;

/**
 * Finds the cue beside quoted words in their own sentence: <i>Kim said: "..."</i>, <i>"...," said
 * Kim</i>, <i>"...," Kim said, "..."</i>, <i>"...", according to Kim</i>, <i>Kim was clear:
 * "..."</i>.
 */
final class CueBeside {

  private static final int MAX_BEFORE = 15;
  private static final int MAX_AFTER = 1;
  private static final int MAX_HEADLINE = 6;

  private final Sentence sentence;
  private final IntPredicate outside;
  private final Phrases phrases;
  private final SayingFinder sayings;

  /**
   * @param outside whether the token at an index is in no quotation
   */
  CueBeside(Phrases phrases, IntPredicate outside) {
    this.sentence = phrases.sentence();
    this.outside = outside;
    this.phrases = phrases;
    this.sayings = new SayingFinder(phrases);
  }

  private record Found(Saying saying, int distance) {}

  Optional<Saying> of(Quotation.Part part) {
    return Stream.of(
            above(part).stream(),
            sentence.tokens().stream()
                .filter(token -> outside.test(token.index()) && isCue(token))
                .flatMap(cue -> found(cue, part).stream()),
            according(part).stream())
        .flatMap(found -> found)
        .min(Comparator.comparingInt(Found::distance))
        .map(Found::saying)
        .or(() -> afterColon(part))
        .or(() -> afterDash(part));
  }

  // "'The club betrayed us' - captain": a headline.
  private Optional<Saying> afterDash(Quotation.Part part) {
    int dash = part.end() + 1;
    List<Token> tokens = sentence.tokens();
    boolean isShort = dash + 1 < tokens.size() && tokens.size() - dash <= MAX_HEADLINE;
    if (!isShort || !tokens.get(dash).word().matches("[-\u2013\u2014]|--")) {
      return Optional.empty();
    }
    List<Token> rest = tokens.subList(dash + 1, tokens.size());
    return Optional.of(rest.get(rest.size() - 1))
        .filter(last -> rest.stream().allMatch(token -> token.tag().matches("NN.*|JJ|DT|POS")))
        .map(sayings::according);
  }

  // 'Kim said the pact was "the strongest ever"': what governs the words decides.
  private Optional<Found> above(Quotation.Part part) {
    Token token = sentence.token(part.end() - 1);
    for (int steps = 0; steps < part.end() - part.begin() && isWithin(token, part); steps++) {
      token = sentence.head(token).orElse(token);
    }
    for (int steps = 0; steps < MAX_BEFORE; steps++) {
      Optional<Token> head = sentence.head(token);
      if (head.isEmpty()) {
        break;
      }
      if (token.is("ccomp") && isCue(head.get()) && outside.test(head.get().index())) {
        Saying saying = sayings.of(head.get());
        return saying.speaker().map(speaker -> new Found(saying, 0));
      }
      token = head.get();
    }
    return Optional.empty();
  }

  private static boolean isWithin(Token token, Quotation.Part part) {
    return part.begin() <= token.head() && token.head() < part.end();
  }

  // "issued a statement on it, saying".
  private boolean isParticiple(Token cue) {
    return cue.tag().equals("VBG") && sentence.isAfterComma(cue);
  }

  private static boolean isCue(Token token) {
    return token.isVerb()
        && (Cues.SPEECH.has(token)
            || Cues.QUOTING.has(token)
            || Cues.BELIEF.has(token)
            || Cues.NAMING.has(token));
  }

  private Optional<Found> found(Token cue, Quotation.Part part) {
    Saying saying = sayings.of(cue);
    // What hangs on a quoted word does so only by the parser's mistake.
    if (cue.is("acl:relcl", "acl") && !isWithin(cue, part) && !isParticiple(cue)) {
      return Optional.empty();
    }
    int distance = cue.index() < part.begin() ? before(cue, part) : after(cue, saying, part);
    return saying.speaker().isPresent() && distance >= 0
        ? Optional.of(new Found(saying, distance))
        : Optional.empty();
  }

  // Between the cue and the mark there may be who is told, where and when, but no other verb.
  private int before(Token cue, Quotation.Part part) {
    int words = 0;
    Token last = cue;
    for (int i = cue.index() + 1; i < part.begin(); i++) {
      Token token = sentence.token(i);
      if (isQuoteMark(token)) {
        continue;
      }
      if (!outside.test(i) || token.isVerb() || token.tag().equals("MD")) {
        return -1;
      }
      words += WordClass.isPunctuation(token) ? 0 : 1;
      last = token;
    }
    boolean introduced =
        words == 0 || last.word().matches("[,:]") || last.hasLemma("that") || Cues.NAMING.has(cue);
    return introduced && words <= MAX_BEFORE ? words : -1;
  }

  private static boolean isQuoteMark(Token token) {
    return token.word().matches("[\"\u201c\u201d\u2018\u2019']|``|''");
  }

  private int after(Token cue, Saying saying, Quotation.Part part) {
    int first =
        saying.speaker().stream()
            .flatMap(party -> party.phrase().tokens().stream())
            .mapToInt(Token::index)
            .filter(index -> index >= part.end())
            .min()
            .orElse(cue.index());
    int words = 0;
    for (int i = part.end(); i < Math.min(first, cue.index()); i++) {
      Token token = sentence.token(i);
      words += WordClass.isPunctuation(token) || isQuoteMark(token) ? 0 : 1;
    }
    return words <= MAX_AFTER ? words : -1;
  }

  private Optional<Found> according(Quotation.Part part) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > part.end() && token.index() <= part.end() + 2)
        .filter(token -> token.word().equals("according"))
        .flatMap(word -> accordingTo(word).stream())
        .findFirst()
        .map(speaker -> new Found(sayings.according(speaker), 0));
  }

  private Optional<Token> accordingTo(Token according) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > according.index() + 1 && WordClass.isNominal(token))
        .filter(token -> phrases.preposition(token).equals("according to"))
        .findFirst();
  }

  // "The mayor was blunt: ..."
  private Optional<Saying> afterColon(Quotation.Part part) {
    return Optional.of(part.begin() - 2)
        .filter(index -> index > 0 && sentence.token(index).word().equals(":"))
        .flatMap(index -> new NearbySpeaker(phrases).before())
        .filter(
            saying ->
                saying.speaker().stream()
                    .allMatch(speaker -> speaker.phrase().head().index() < part.begin()));
  }
}
