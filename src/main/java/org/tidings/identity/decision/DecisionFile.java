package org.tidings.identity.decision;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads and writes decisions: CSV (RFC 4180) of name or IRI, {@link Verb}, name or IRI, and a
 * reason. Empty lines, and lines that begin with #, say nothing.
 */
final class DecisionFile {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();
  private static final CSVFormat WRITTEN = FORMAT.builder().setRecordSeparator("\n").get();
  private static final Pattern STATEMENT = Pattern.compile("https?://\\S+/statement/\\w+");
  private static final int LEAST_COLUMNS = 3;
  private static final int VERB = 1;
  private static final int OTHER = 2;
  private static final int REASON = 3;
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DecisionFile() {}

  /** A line with its number, from 1. */
  record Numbered(int number, DecisionLine line) {}

  static List<Numbered> read(String text) throws DecisionException {
    String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    List<Numbered> lines = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(plain), FORMAT)) {
      read(parser, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("reading a text", e);
    }
    return lines;
  }

  private static void read(CSVParser parser, List<Numbered> lines) throws DecisionException {
    try {
      for (CSVRecord record : parser) {
        int number = (int) parser.getCurrentLineNumber();
        lines.add(new Numbered(number, line(record, number)));
      }
    } catch (UncheckedIOException e) {
      throw new DecisionException(
          (int) parser.getCurrentLineNumber(), "it is no CSV: " + e.getMessage());
    }
  }

  private static DecisionLine line(CSVRecord record, int number) throws DecisionException {
    String written = cell(record, VERB);
    Optional<Verb> verb = Verb.of(written);
    if (record.size() < LEAST_COLUMNS && !verb.map(Verb::isOfStatements).orElse(false)) {
      throw new DecisionException(
          number, "name, \"same as\" or \"different from\", and name are needed");
    }
    if (verb.isEmpty()) {
      throw new DecisionException(
          number, "\"%s\" is none of: %s".formatted(written, String.join(", ", Verb.labels())));
    }
    DecisionLine line =
        new DecisionLine(record.get(0), verb.get(), cell(record, OTHER), cell(record, REASON));
    check(line, number);
    return line;
  }

  private static String cell(CSVRecord record, int column) {
    return record.size() > column ? record.get(column) : "";
  }

  private static void check(DecisionLine line, int number) throws DecisionException {
    if (line.verb().isOfStatements()) {
      if (!STATEMENT.matcher(line.one()).matches() || !line.other().isEmpty()) {
        throw new DecisionException(
            number,
            "to %s, the IRI of a statement and an empty column are needed"
                .formatted(line.verb().label()));
      }
    } else if (!isName(line.one()) || !isName(line.other())) {
      throw new DecisionException(number, "a name is missing");
    }
  }

  private static boolean isName(String written) {
    return written.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The text with more lines at its end. */
  static String with(String text, List<DecisionLine> more) {
    StringBuilder whole = new StringBuilder(text);
    if (!text.isEmpty() && !text.endsWith("\n")) {
      whole.append('\n');
    }
    try (CSVPrinter printer = new CSVPrinter(whole, WRITTEN)) {
      for (DecisionLine line : more) {
        printer.printRecord(line.one(), line.verb().label(), line.other(), line.reason());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing a text", e);
    }
    return whole.toString();
  }
}
