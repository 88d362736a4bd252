package org.tidings.annotation.gazetteer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** A table of the gazetteer: CSV (RFC 4180) with a header, in the class path's folder gazetteer. */
final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
  private static final Pattern BAR = Pattern.compile("\\|");

  private Table() {}

  static List<CSVRecord> rows(String name) {
    String resource = "/gazetteer/" + name;
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      return FORMAT.parse(reader).getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  static Optional<String> value(CSVRecord row, String column) {
    return Optional.of(row.get(column)).filter(value -> !value.isBlank());
  }

  /** The values of a column that holds several, separated by bars. */
  static List<String> values(CSVRecord row, String column) {
    return BAR.splitAsStream(row.get(column)).filter(value -> !value.isBlank()).toList();
  }
}
