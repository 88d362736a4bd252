package org.tidings.query.audit;

import java.util.Collection;

/**
 * What was judged of some facts, counted.
 *
 * @param right of these {@code worthHaving} and {@code worthless} are known to be so
 */
public record Tally(int worthHaving, int worthless, int right, int wrong, int unsure) {

  static Tally of(Collection<Verdict> verdicts) {
    return new Tally(
        count(verdicts, Verdict.RIGHT_AND_WORTH_HAVING),
        count(verdicts, Verdict.RIGHT_AND_WORTHLESS),
        (int) verdicts.stream().filter(Verdict::isRight).count(),
        count(verdicts, Verdict.WRONG),
        count(verdicts, Verdict.UNSURE));
  }

  private static int count(Collection<Verdict> verdicts, Verdict which) {
    return (int) verdicts.stream().filter(which::equals).count();
  }

  public int judged() {
    return right + wrong + unsure;
  }

  /** The right ones of those that could be judged. */
  public Share precision() {
    return new Share(right, right + wrong);
  }

  /** Whether it was said of any right fact whether it is worth having. */
  public boolean knowsWorth() {
    return worthHaving + worthless > 0;
  }

  /** Those that are both right and worth having, of those of which both is known. */
  public Share useful() {
    return new Share(worthHaving, worthHaving + worthless + wrong);
  }
}
