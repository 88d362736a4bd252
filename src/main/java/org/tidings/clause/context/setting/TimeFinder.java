package org.tidings.clause.context.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.TimeExpression;
import org.tidings.annotation.Token;
import org.tidings.clause.speech.Saying;
import org.tidings.clause.syntax.Clause;

/**
 * Finds when a clause happens: by a time that hangs on it or, if it has none, on the clause that it
 * is coordinated with or that it accompanies. A time inside a noun phrase ("Wednesday's summit")
 * and the time of a report ("reported on Tuesday") are not the clause's.
 */
public final class TimeFinder {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T.*|-(?:SP|SU|FA|WI))?");
  private static final int MAX_STEPS = 4;

  private final Sentence sentence;
  private final Map<Token, Clause> byPredicate;

  public TimeFinder(Sentence sentence, Map<Token, Clause> byPredicate) {
    this.sentence = sentence;
    this.byPredicate = byPredicate;
  }

  /**
   * When a clause takes place, as a TIMEX3 value; empty where nothing tells.
   *
   * @param saying that reports the clause, whose time is another
   */
  public Optional<String> of(Clause clause, Optional<Saying> saying) {
    return sentence.times().isEmpty() ? Optional.empty() : of(clause, saying, 0);
  }

  private Optional<String> of(Clause clause, Optional<Saying> saying, int steps) {
    Optional<String> own = own(clause, saying);
    return own.isPresent() || steps >= MAX_STEPS
        ? own
        : sharing(clause).flatMap(other -> of(other, saying, steps + 1));
  }

  private Optional<String> own(Clause clause, Optional<Saying> saying) {
    return sentence.times().stream()
        .filter(time -> belongsTo(time, clause) && !isOfReport(time, clause, saying))
        .flatMap(time -> date(time).stream())
        .findFirst();
  }

  private static Optional<String> date(TimeExpression time) {
    return Optional.of(DATE.matcher(time.value()))
        .filter(Matcher::matches)
        .map(date -> date.group(1));
  }

  // The time's top word hangs on the clause's verb, or on an object of it.
  private boolean belongsTo(TimeExpression time, Clause clause) {
    for (int i = time.begin(); i < time.end(); i++) {
      Token token = sentence.token(i);
      boolean top = token.head() < time.begin() || token.head() >= time.end();
      if (top) {
        return !isBound(token) && isArgument(token, clause);
      }
    }
    return false;
  }

  // "since 2000", "until Friday" say how long, not when.
  private boolean isBound(Token time) {
    return sentence.children(time).stream()
        .anyMatch(child -> child.is("case") && child.hasLemma("since", "until", "till"));
  }

  private static boolean isArgument(Token top, Clause clause) {
    boolean modifier = top.is("nmod:poss", "compound", "amod", "nummod", "nsubj", "conj", "appos");
    boolean onVerb =
        top.head() == clause.predicate().index()
            || clause.group().links().stream().anyMatch(link -> top.head() == link.verb().index());
    return (onVerb && !modifier)
        || clause.arguments().stream().anyMatch(argument -> argument.head().equals(top));
  }

  // "said on Monday they had left": between the cue and what is said the time is the cue's.
  private boolean isOfReport(TimeExpression time, Clause clause, Optional<Saying> saying) {
    return saying
        .filter(it -> it.cue().index() < time.begin() && isVerbHere(it.cue()))
        .filter(it -> it.cue().index() < first(clause))
        .filter(it -> time.begin() < first(clause) && time.begin() - it.cue().index() <= 2)
        .isPresent();
  }

  private boolean isVerbHere(Token cue) {
    return sentence.contains(cue) && cue.isVerb();
  }

  private static int first(Clause clause) {
    return clause
        .subject()
        .map(subject -> Math.min(subject.head().index(), clause.verb().index()))
        .orElse(clause.predicate().index());
  }

  // "opened parliament and received the envoys", "ratified a treaty, sealing a deal".
  private Optional<Clause> sharing(Clause clause) {
    Token predicate = clause.predicate();
    return sentence
        .head(predicate)
        .filter(head -> isCoordinated(predicate, head) || isAccompanying(predicate))
        .flatMap(this::clauseAround);
  }

  private Optional<Clause> clauseAround(Token head) {
    Optional<Token> token = Optional.of(head);
    for (int steps = 0; steps < MAX_STEPS && token.isPresent(); steps++) {
      Clause clause = byPredicate.get(token.get());
      if (clause != null) {
        return Optional.of(clause);
      }
      if (!token.get().is("obj", "obl", "xcomp", "nmod")) {
        return Optional.empty();
      }
      token = sentence.head(token.get());
    }
    return Optional.empty();
  }

  private boolean isCoordinated(Token predicate, Token head) {
    return predicate.is("conj") && tense(predicate).equals(tense(head));
  }

  private String tense(Token verb) {
    List<Token> children = sentence.children(verb);
    return children.stream()
        .filter(child -> child.universal().equals("aux") || child.is("cop"))
        .findFirst()
        .map(auxiliary -> auxiliary.tag().equals("MD") ? "MD" : auxiliary.tag())
        .orElse(verb.tag());
  }

  // A participle without "after", "before" or "since".
  private boolean isAccompanying(Token predicate) {
    return predicate.is("advcl", "acl", "dep", "parataxis")
        && predicate.tag().equals("VBG")
        && !sentence.hasChild(predicate, "mark", "case", "nsubj");
  }
}
