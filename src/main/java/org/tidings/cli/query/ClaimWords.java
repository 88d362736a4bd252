package org.tidings.cli.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Term;

/**
 * Says in words who claims something, how, and when: "denied by South Korea's defence ministry, 14
 * November 2024".
 */
final class ClaimWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

  private ClaimWords() {}

  /** Speaker, polarity, modality and tense, when it was said, and when it happens. */
  static String of(Evidence evidence) {
    return Stream.of(
            claim(evidence),
            modality(evidence.modality()),
            tense(evidence),
            date(evidence.source().date()),
            evidence.time().isEmpty() ? "" : "of " + date(evidence.time()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String claim(Evidence evidence) {
    boolean positive = evidence.positive();
    return switch (evidence.attribution()) {
      case "OwnVoice" ->
          (positive ? "stated" : "stated not to be so") + " in the article's own voice";
      case "Source" -> (positive ? "reported" : "reported not to be so") + parties(evidence);
      case "Belief" -> (positive ? "believed" : "believed not to be so") + parties(evidence);
      default -> (positive ? "said" : "denied") + parties(evidence);
    };
  }

  private static String parties(Evidence evidence) {
    return " by "
        + evidence.speaker().map(Term::label).orElse("somebody unnamed")
        + evidence.addressee().map(it -> " to " + it.label()).orElse("");
  }

  private static String modality(String modality) {
    return switch (modality) {
      case "Probable" -> "as likely";
      case "Possible" -> "as possible";
      case "Hypothetical" -> "on a condition";
      case "Intended" -> "as intended or to come";
      case "Obligatory" -> "as a duty";
      case "Asked" -> "as a question";
      case "Commanded" -> "as a demand";
      default -> "";
    };
  }

  /** News is told in the past, which need not be said; nor twice that something is to come. */
  private static String tense(Evidence evidence) {
    return switch (evidence.tense()) {
      case "Present" -> "in the present tense";
      case "Future" -> evidence.modality().equals("Intended") ? "" : "in the future tense";
      default -> "";
    };
  }

  /** "14 November 2024", "November 2024" or "2024". */
  static String date(String iso) {
    try {
      return switch (iso.length()) {
        case 10 -> LocalDate.parse(iso).format(DAY);
        case 7 -> YearMonth.parse(iso).format(MONTH);
        default -> Year.parse(iso).toString();
      };
    } catch (DateTimeParseException e) {
      return iso;
    }
  }
}
