package org.tidings.identity.decision;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads decisions: CSV (RFC 4180) of name or IRI, {@code same as} or {@code different from}, name
 * or IRI, and a reason. Empty lines, and lines that begin with #, say nothing.
 */
final class DecisionFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();
  private static final int LEAST_COLUMNS = 3;
  private static final int REASON = 3;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DecisionFile() {}

  static List<Decision> read(String text) throws DecisionException {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<Decision> decisions = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(plain), FORMAT)) {
      read(parser, decisions);
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text", e);
    }
    return decisions;
  }

  private static void read(CSVParser parser, List<Decision> decisions) throws DecisionException {
    try {
      for (CSVRecord record : parser) {
        decisions.add(decision(record, (int) parser.getCurrentLineNumber()));
      }
    } catch (UncheckedIOException e) {
      throw new DecisionException(
          (int) parser.getCurrentLineNumber(), "it is no CSV: " + e.getMessage());
    }
  }

  private static Decision decision(CSVRecord record, int line) throws DecisionException {
    if (record.size() < LEAST_COLUMNS) {
      throw new DecisionException(
          line, "name, \"same as\" or \"different from\", and name are needed");
    }
    return new Decision(
        line,
        designation(record.get(0), line),
        isSame(record.get(1), line),
        designation(record.get(2), line),
        record.size() > REASON ? record.get(REASON) : "");
  }

  private static Designation designation(String written, int line) throws DecisionException {
    if (written.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new DecisionException(line, "a name is missing");
    }
    return new Designation(written);
  }

  private static boolean isSame(String written, int line) throws DecisionException {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "same as" -> true;
      case "different from" -> false;
      default ->
          throw new DecisionException(
              line, "\"%s\" is neither \"same as\" nor \"different from\"".formatted(written));
    };
  }
}
