package org.tidings.fetch.folder;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.tidings.fetch.http.Validators;

/**
 * The list of addresses, a CSV file. While something is fetched lines are added at its end, so that
 * a kill costs nothing; the last line of an address counts. In the end it is written anew, in the
 * order of the addresses. Not thread-safe.
 */
final class AddressList implements AutoCloseable {

  private enum Column {
    ADDRESS,
    STATE,
    WHEN,
    NOTE,
    ETAG,
    LAST_MODIFIED,
    SHA256,
    ARCHIVE,
    MOVED_TO
  }

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setHeader(Column.class).setRecordSeparator('\n').get();

  private static final CSVFormat WITHOUT_HEADER = FORMAT.builder().setSkipHeaderRecord(true).get();

  private final Path file;
  private final Map<String, ListEntry> entries;
  private Optional<CSVPrinter> end = Optional.empty();

  private AddressList(Path file, Map<String, ListEntry> entries) {
    this.file = file;
    this.entries = entries;
  }

  /**
   * The list in a file, an empty one if it is not there.
   *
   * @throws FolderException if the file is no such list
   */
  static AddressList in(Path file) throws FolderException {
    Map<String, ListEntry> entries = new TreeMap<>();
    if (Files.exists(file)) {
      try (Reader in = Files.newBufferedReader(file);
          CSVParser lines = CSVParser.parse(in, WITHOUT_HEADER)) {
        for (CSVRecord line : lines) {
          read(line).ifPresent(entry -> entries.put(entry.address(), entry));
        }
      } catch (IOException | IllegalArgumentException | DateTimeException e) {
        throw new FolderException(
            "%s cannot be read as a list of addresses: %s".formatted(file, e.getMessage()), e);
      }
    }
    return new AddressList(file, entries);
  }

  // The last line may be cut by a kill.
  private static Optional<ListEntry> read(CSVRecord line) {
    if (!line.isConsistent()) {
      return Optional.empty();
    }
    return Optional.of(
        new ListEntry(
            line.get(Column.ADDRESS),
            ListEntry.State.labelled(line.get(Column.STATE)),
            Instant.parse(line.get(Column.WHEN)),
            line.get(Column.NOTE),
            new Validators(value(line, Column.ETAG), value(line, Column.LAST_MODIFIED)),
            line.get(Column.SHA256),
            value(line, Column.ARCHIVE),
            value(line, Column.MOVED_TO)));
  }

  private static Optional<String> value(CSVRecord line, Column column) {
    return Optional.of(line.get(column)).filter(it -> !it.isEmpty());
  }

  Optional<ListEntry> find(String address) {
    return Optional.ofNullable(entries.get(address));
  }

  void put(ListEntry entry) throws IOException {
    entries.put(entry.address(), entry);
    if (end.isEmpty()) {
      boolean begins = !Files.exists(file);
      BufferedWriter out =
          Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      end = Optional.of((begins ? FORMAT : WITHOUT_HEADER).print(out));
    }
    print(entry, end.get());
    end.get().flush();
  }

  private static void print(ListEntry entry, CSVPrinter out) throws IOException {
    out.printRecord(
        entry.address(),
        entry.state().label(),
        entry.when(),
        entry.note(),
        entry.validators().etag().orElse(""),
        entry.validators().lastModified().orElse(""),
        entry.digest(),
        entry.archive().orElse(""),
        entry.movedTo().orElse(""));
  }

  @Override
  public void close() throws IOException {
    if (end.isEmpty()) {
      return;
    }
    end.get().close();
    Path whole = file.resolveSibling("." + file.getFileName() + ".new");
    try (CSVPrinter out = FORMAT.print(Files.newBufferedWriter(whole, StandardCharsets.UTF_8))) {
      for (ListEntry entry : entries.values()) {
        print(entry, out);
      }
    }
    Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
