package org.tidings.cli.query;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.query.fact.Evidence;

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

  /** Speaker, polarity and modality, when it was said, and when it happens. */
  static String of(Evidence evidence) {
    return Stream.of(
            Optional.of(claim(evidence)),
            modality(evidence.modality()),
            evidence.date().map(ClaimWords::date),
            evidence.time().map(time -> "of " + date(time)))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private static String claim(Evidence evidence) {
    boolean positive = evidence.polarity().equals("Positive");
    return switch (evidence.attribution()) {
      case "OwnVoice" -> (positive ? "stated" : "denied") + " in the article's own voice";
      case "Source" -> (positive ? "reported" : "reported not to be so") + parties(evidence);
      case "Belief" -> (positive ? "believed" : "believed not to be so") + parties(evidence);
      default -> (positive ? "said" : "denied") + parties(evidence);
    };
  }

  private static String parties(Evidence evidence) {
    return " by "
        + evidence.speaker().orElse("somebody unnamed")
        + evidence.addressee().map(addressee -> " to " + addressee).orElse("");
  }

  private static Optional<String> modality(String modality) {
    return Optional.of(
            switch (modality) {
              case "Probable" -> "as likely";
              case "Possible" -> "as possible";
              case "Hypothetical" -> "on a condition";
              case "Intended" -> "as intended or to come";
              case "Obligatory" -> "as a duty";
              case "Asked" -> "as a question";
              case "Commanded" -> "as a demand";
              default -> "";
            })
        .filter(words -> !words.isEmpty());
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
