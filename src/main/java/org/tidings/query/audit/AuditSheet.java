package org.tidings.query.audit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A sample as a table to be filled in, CSV with a header. Texts that a spreadsheet would take for a
 * formula have an apostrophe before them.
 */
public final class AuditSheet {

  private static final String RIGHT = "right";
  private static final String WORTH = "worth_having";

  private static final List<String> COLUMNS =
      List.of(
          RIGHT,
          WORTH,
          "subject",
          "relation",
          "object",
          "qualifiers",
          "sentences",
          "rule",
          "outlet",
          "confidence",
          "statement");

  private static final CSVFormat READ =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .get();

  private static final Map<String, Boolean> ANSWERS =
      Map.of(
          "yes", true, "y", true, "1", true, "right", true, "no", false, "n", false, "0", false,
          "wrong", false);

  private AuditSheet() {}

  /** Writes a sample, with what was judged so far. */
  public static void write(Audit audit, Appendable out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(COLUMNS);
    for (Audit.Item item : audit.items()) {
      SampledFact it = item.fact();
      printer.printRecord(
          item.verdict().map(AuditSheet::right).orElse(""),
          item.verdict().map(AuditSheet::worth).orElse(""),
          harmless(it.subject()),
          harmless(it.relation()),
          harmless(it.object()),
          harmless(it.qualifiers()),
          harmless(it.sentences()),
          harmless(it.rule()),
          harmless(it.outlet()),
          String.format(Locale.ROOT, "%.4f", it.confidence()),
          it.statement());
    }
    printer.flush();
  }

  private static String right(Verdict verdict) {
    return verdict == Verdict.UNSURE ? "unsure" : verdict.isRight() ? "yes" : "no";
  }

  private static String worth(Verdict verdict) {
    return switch (verdict) {
      case RIGHT_AND_WORTH_HAVING -> "yes";
      case RIGHT_AND_WORTHLESS -> "no";
      case RIGHT, WRONG, UNSURE -> "";
    };
  }

  private static String harmless(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  /**
   * Reads a table that somebody filled in. Rows without a judgement count as not judged.
   *
   * @throws MalformedSheetException if it is no such table, or a cell is none of the answers
   */
  public static Audit read(Reader in) throws IOException, MalformedSheetException {
    try (CSVParser parser = READ.parse(in)) {
      for (String column : COLUMNS) {
        if (!parser.getHeaderNames().contains(column)) {
          throw new MalformedSheetException("it has no column \"%s\"".formatted(column));
        }
      }
      List<Audit.Item> items = new ArrayList<>();
      for (CSVRecord row : parser) {
        items.add(new Audit.Item(fact(row), verdict(row)));
      }
      return new Audit(items);
    } catch (UncheckedIOException | IllegalArgumentException e) {
      throw new MalformedSheetException("it is no table in CSV: " + e.getMessage());
    }
  }

  private static SampledFact fact(CSVRecord row) throws MalformedSheetException {
    return new SampledFact(
        row.get("statement"),
        plain(row.get("subject")),
        plain(row.get("relation")),
        plain(row.get("object")),
        plain(row.get("qualifiers")),
        plain(row.get("sentences")),
        plain(row.get("rule")),
        plain(row.get("outlet")),
        confidence(row));
  }

  private static String plain(String cell) {
    return cell.matches("(?s)'[=+\\-@\\t\\r].*") ? cell.substring(1) : cell;
  }

  // A spreadsheet may write a decimal comma.
  private static double confidence(CSVRecord row) throws MalformedSheetException {
    String cell = row.get("confidence").strip().replace(',', '.');
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      throw wrong(row, "confidence", cell, "a number");
    }
  }

  private static Optional<Verdict> verdict(CSVRecord row) throws MalformedSheetException {
    String right = row.get(RIGHT).strip().toLowerCase(Locale.ROOT);
    String worth = row.get(WORTH).strip().toLowerCase(Locale.ROOT);
    if (right.isEmpty()) {
      return Optional.empty();
    }
    if (right.equals("unsure") || right.equals("u") || right.equals("?")) {
      return Optional.of(Verdict.UNSURE);
    }
    if (!answer(row, RIGHT, right, "yes, no or unsure")) {
      return Optional.of(Verdict.WRONG);
    }
    if (worth.isEmpty()) {
      return Optional.of(Verdict.RIGHT);
    }
    return Optional.of(
        answer(row, WORTH, worth, "yes or no")
            ? Verdict.RIGHT_AND_WORTH_HAVING
            : Verdict.RIGHT_AND_WORTHLESS);
  }

  private static boolean answer(CSVRecord row, String column, String cell, String wanted)
      throws MalformedSheetException {
    Boolean answer = ANSWERS.get(cell);
    if (answer == null) {
      throw wrong(row, column, cell, wanted);
    }
    return answer;
  }

  private static MalformedSheetException wrong(
      CSVRecord row, String column, String cell, String wanted) {
    return new MalformedSheetException(
        "row %d has \"%s\" as %s, where %s is needed"
            .formatted(row.getRecordNumber() + 1, cell, column, wanted));
  }
}
