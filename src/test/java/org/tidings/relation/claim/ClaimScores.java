package org.tidings.relation.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidings.clause.context.Context;
import org.tidings.clause.speech.Attribution;
import org.tidings.relation.proposition.Proposition;

/**
 * How well claims are found. Attribution (kind and speaker) is scored over all that is expected and
 * all that is found; the rest over the propositions that were found. Not thread-safe.
 */
public final class ClaimScores {

  private int cases;
  private int expected;
  private int found;
  private int rightAttributions;
  private int expectedAttributions;
  private int foundAttributions;
  private int rightAddressees;
  private int addressees;
  private int rightPolarities;
  private int rightModalities;
  private int rightTimes;
  private int times;
  private final List<String> mistakes = new ArrayList<>();

  /** Adds what was found in the sentences of a case. */
  public void add(ClaimCase written, List<Proposition> propositions) {
    cases++;
    Set<Proposition> matched = new HashSet<>();
    for (ExpectedClaim claim : written.expected()) {
      expected++;
      expectedAttributions += claim.isAttributed() ? 1 : 0;
      Optional<Proposition> proposition = find(claim, propositions, matched);
      proposition.ifPresentOrElse(
          it -> {
            matched.add(it);
            score(written, claim, it.context());
          },
          () -> mistakes.add(line(written, claim, "not found among " + relations(propositions))));
    }
    for (Proposition proposition : propositions) {
      if (!matched.contains(proposition) && isStrayed(written, proposition.context())) {
        foundAttributions++;
        mistakes.add(
            written.id() + " " + written.text() + " | strayed: " + proposition.predicate().name());
      }
    }
  }

  private static Optional<Proposition> find(
      ExpectedClaim claim, List<Proposition> propositions, Set<Proposition> matched) {
    return propositions.stream()
        .filter(proposition -> !matched.contains(proposition) && claim.names(proposition))
        .findFirst();
  }

  // A speaker that nothing in the case has is an error wherever it stands.
  private static boolean isStrayed(ClaimCase written, Context context) {
    return context.attribution() != Attribution.OWN_VOICE
        && written.expected().stream().noneMatch(claim -> claim.hasAttributionOf(context));
  }

  private void score(ClaimCase written, ExpectedClaim claim, Context context) {
    found++;
    boolean attributed = context.attribution() != Attribution.OWN_VOICE;
    boolean rightAttribution = claim.hasAttributionOf(context);
    foundAttributions += attributed ? 1 : 0;
    rightAttributions += attributed && rightAttribution ? 1 : 0;
    note(rightAttribution, written, claim, "attribution " + attribution(context));
    if (!claim.addressee().isEmpty() || context.addressee().isPresent()) {
      addressees++;
      boolean right = claim.isAddressee(context.addressee());
      rightAddressees += right ? 1 : 0;
      note(right, written, claim, "addressee " + context.addressee().map(it -> it.words()));
    }
    boolean polarity = claim.polarity() == context.polarity();
    rightPolarities += polarity ? 1 : 0;
    note(polarity, written, claim, context.polarity().toString());
    boolean modality = claim.modality() == context.modality();
    rightModalities += modality ? 1 : 0;
    note(modality, written, claim, context.modality().toString());
    time(written, claim, context);
  }

  private void time(ClaimCase written, ExpectedClaim claim, Context context) {
    String time = context.time().orElse("");
    if (time.isEmpty() && claim.time().isEmpty()) {
      return;
    }
    times++;
    boolean right = time.equals(claim.time());
    rightTimes += right ? 1 : 0;
    note(right, written, claim, "time " + time);
  }

  private static String attribution(Context context) {
    return context.attribution() + context.speaker().map(it -> " by " + it.words()).orElse("");
  }

  private void note(boolean right, ClaimCase written, ExpectedClaim claim, String what) {
    if (!right) {
      mistakes.add(line(written, claim, what));
    }
  }

  private static String line(ClaimCase written, ExpectedClaim claim, String what) {
    return "%s %s | %s %s %s | %s"
        .formatted(
            written.id(),
            written.text(),
            claim.subject(),
            claim.relation(),
            claim.object(),
            what.toLowerCase(Locale.ROOT));
  }

  private static List<String> relations(List<Proposition> propositions) {
    return propositions.stream()
        .map(it -> it.subject().phrase().words() + "/" + it.predicate().name())
        .toList();
  }

  /** Harmonic mean of precision and recall of (proposition, kind, speaker). */
  public double attributionF1() {
    return 2.0 * rightAttributions / Math.max(1, expectedAttributions + foundAttributions);
  }

  public double polarityAccuracy() {
    return share(rightPolarities, found);
  }

  public double modalityAccuracy() {
    return share(rightModalities, found);
  }

  /** Of the propositions that have a time or should have one. */
  public double timeAccuracy() {
    return share(rightTimes, times);
  }

  /** Of the propositions that have an addressee or should have one. */
  public double addresseeAccuracy() {
    return share(rightAddressees, addressees);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  /** What was not as expected, a line each. */
  public List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d cases, %d of %d propositions found, attribution F1 %.3f, polarity %.3f, modality %.3f,"
            + " time %.3f (%d), addressee %.3f (%d)",
        cases,
        found,
        expected,
        attributionF1(),
        polarityAccuracy(),
        modalityAccuracy(),
        timeAccuracy(),
        times,
        addresseeAccuracy(),
        addressees);
  }
}
