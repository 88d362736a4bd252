package org.tidings.fetch.folder;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.fetch.http.WebAnswer;

/**
 * Keeps what was fetched: the pages of each run in a web archive of its own, and in {@code
 * fetched.csv} what is known of each address. One run at a time; a second one finds it locked. Not
 * thread-safe.
 */
public final class FetchFolder implements AutoCloseable {

  /** Sorts as time goes. */
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'fetched-'yyyyMMdd'T'HHmmssSSS'Z.warc.gz'")
          .withZone(ZoneOffset.UTC);

  private static final String ARCHIVE = ".warc.gz";
  private static final String LIST = "fetched.csv";
  private static final String LOCK = ".fetch.lock";

  private final Path folder;
  private final Path archiveFile;
  private final Instant begin;
  private final String software;
  private final Optional<FileChannel> lock;
  private final AddressList list;
  private Optional<PageArchive> archive = Optional.empty();

  private FetchFolder(
      Path folder, Instant begin, String software, Optional<FileChannel> lock, AddressList list) {
    this.folder = folder;
    this.archiveFile = folder.resolve(NAME.format(begin));
    this.begin = begin;
    this.software = software;
    this.lock = lock;
    this.list = list;
  }

  /**
   * Opens a folder to write to, and makes it where it is not there.
   *
   * @param begin when the run begins, which the archive is named by
   * @param software that fetches
   * @throws FolderException if it cannot be made or read, or another run has it
   */
  public static FetchFolder open(Path folder, Instant begin, String software)
      throws FolderException {
    try {
      Files.createDirectories(folder);
      FileChannel lock = lock(folder);
      try {
        AddressList list = AddressList.in(folder.resolve(LIST));
        return new FetchFolder(folder, begin, software, Optional.of(lock), list);
      } catch (FolderException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new FolderException("the system says: " + e, e);
    }
  }

  /**
   * Opens a folder only to look at; it need not be there.
   *
   * @throws FolderException if its list cannot be read
   */
  public static FetchFolder look(Path folder) throws FolderException {
    AddressList list = AddressList.in(folder.resolve(LIST));
    return new FetchFolder(folder, Instant.EPOCH, "", Optional.empty(), list);
  }

  private static FileChannel lock(Path folder) throws IOException, FolderException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!isLocked(channel)) {
      channel.close();
      throw new FolderException("another tidings is fetching into it");
    }
    return channel;
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock held = channel.tryLock();
      return held != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** What is known of an address; pages whose archive is gone are forgotten. */
  public Optional<ListEntry> find(String address) {
    return list.find(address)
        .filter(
            entry ->
                entry.state() != ListEntry.State.PAGE
                    || entry.archive().map(this::archive).filter(Files::isRegularFile).isPresent());
  }

  /** Where an archive of that name is. */
  public Path archive(String name) {
    return folder.resolve(name);
  }

  /** All archives of the folder. */
  public List<Path> archives() throws FolderException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ARCHIVE)).toList();
    } catch (IOException e) {
      throw new FolderException("it cannot be read: " + e, e);
    }
  }

  /** Writes down what became of an address. */
  public void put(ListEntry entry) throws FolderException {
    try {
      list.put(entry);
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  /** Adds a page to the archive of this run, and returns that archive's name. */
  public String add(URI address, WebAnswer answer, Instant when) throws FolderException {
    try {
      if (archive.isEmpty()) {
        archive = Optional.of(PageArchive.create(archiveFile, begin, software));
      }
      archive.get().add(address, answer, when);
      return String.valueOf(archiveFile.getFileName());
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private static FolderException unwritten(IOException e) {
    return new FolderException("it cannot be written to: " + e, e);
  }

  @Override
  public void close() throws FolderException {
    try {
      if (archive.isPresent()) {
        archive.get().close();
      }
      list.close();
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      throw unwritten(e);
    }
  }
}
