package org.tidings.fetch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.codec.digest.DigestUtils;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.folder.FetchFolder;
import org.tidings.fetch.folder.FolderException;
import org.tidings.fetch.folder.ListEntry;
import org.tidings.fetch.folder.ListEntry.State;
import org.tidings.fetch.http.Validators;
import org.tidings.fetch.http.WebAnswer;
import org.tidings.fetch.manners.FetchTask;

/** Writes down what becomes of addresses, and tells it. Not thread-safe. */
final class FetchBook {

  private final FetchFolder folder;
  private final Clock clock;
  private final FetchListener listener;
  private final boolean dryRun;
  private final Map<FetchOutcome, Integer> counts = new EnumMap<>(FetchOutcome.class);
  private final NavigableSet<Path> archives = new TreeSet<>();

  /** Lists all of whose pages are seen to, so far, and what their servers said of them. */
  private final Map<WebAddress, Validators> lists = new HashMap<>();

  FetchBook(FetchFolder folder, Clock clock, FetchListener listener, boolean dryRun) {
    this.folder = folder;
    this.clock = clock;
    this.listener = listener;
    this.dryRun = dryRun;
  }

  /** What is known of an address, or of that to which it has moved. */
  Optional<ListEntry> known(WebAddress address) {
    Optional<ListEntry> entry = folder.find(address.toString());
    return entry.flatMap(ListEntry::movedTo).isPresent()
        ? entry.flatMap(ListEntry::movedTo).flatMap(folder::find)
        : entry;
  }

  /** What its server said of the version that is there. */
  Validators validators(WebAddress address) {
    return folder.find(address.toString()).map(ListEntry::validators).orElse(Validators.NONE);
  }

  void page(FetchTask task, WebAnswer answer, byte[] content) throws FolderException {
    if (dryRun) {
      wanted(task);
      return;
    }
    String address = task.address().toString();
    String digest = DigestUtils.sha256Hex(content);
    Optional<ListEntry> before = folder.find(address).filter(entry -> entry.state() == State.PAGE);
    boolean same = before.filter(entry -> entry.digest().equals(digest)).isPresent();
    Instant now = clock.instant();
    Optional<String> archive =
        same
            ? before.flatMap(ListEntry::archive)
            : Optional.of(folder.add(task.address().uri(), answer, now));
    ListEntry entry =
        new ListEntry(
            address, State.PAGE, now, "", answer.validators(), digest, archive, Optional.empty());
    folder.put(entry);
    kept(
        entry,
        same
            ? FetchOutcome.UNCHANGED
            : before.isPresent() ? FetchOutcome.CHANGED : FetchOutcome.ADDED);
  }

  /** A page, or a list, that has not changed since it was asked for last. */
  void unchanged(FetchTask task) throws FolderException {
    Optional<ListEntry> entry = folder.find(task.address().toString());
    if (entry.isEmpty() || entry.get().state() != State.PAGE) {
      // Which pages it lists is not written down, but they are all here.
      archives.addAll(folder.archives());
      tell(task.address(), FetchOutcome.LISTED, "");
      return;
    }
    known(task.address(), entry.get());
  }

  /** A page that need not be asked for. */
  void known(WebAddress address, ListEntry entry) {
    if (entry.state() == State.PAGE) {
      kept(entry, FetchOutcome.UNCHANGED);
    } else {
      tell(address, FetchOutcome.LEFT_OUT, entry.note());
    }
  }

  private void kept(ListEntry entry, FetchOutcome outcome) {
    entry.archive().map(folder::archive).ifPresent(archives::add);
    report(entry.address(), outcome, "");
  }

  void moved(FetchTask task, WebAddress target) throws FolderException {
    put(ListEntry.moved(task.address().toString(), clock.instant(), target.toString()));
  }

  /** A list was read; it need not be read again, as far as is known yet. */
  void list(FetchTask task, WebAnswer answer, boolean whole) {
    if (whole) {
      lists.put(task.address(), answer.validators());
    }
    tell(task.address(), FetchOutcome.LISTED, "");
  }

  /** Something of a list was left for another time. */
  void notWhole(FetchTask task) {
    task.from().ifPresent(lists::remove);
  }

  void wanted(FetchTask task) {
    tell(task.address(), FetchOutcome.WANTED, "");
  }

  /** It is nothing that is read, which will not change soon. */
  void leftOut(FetchTask task, String reason) throws FolderException {
    String address = task.address().toString();
    put(ListEntry.without(address, State.LEFT_OUT, clock.instant(), reason));
    tell(task.address(), FetchOutcome.LEFT_OUT, reason);
  }

  /** It is not to be asked, as the order or the server is now. */
  void refused(FetchTask task, String address, String reason) {
    notWhole(task);
    report(address, FetchOutcome.LEFT_OUT, reason);
  }

  void failed(FetchTask task, String reason) throws FolderException {
    notWhole(task);
    String address = task.address().toString();
    if (folder.find(address).isEmpty()) {
      put(ListEntry.without(address, State.FAILED, clock.instant(), reason));
    }
    tell(task.address(), FetchOutcome.FAILED, reason);
  }

  private void put(ListEntry entry) throws FolderException {
    if (!dryRun) {
      folder.put(entry);
    }
  }

  private void tell(WebAddress address, FetchOutcome outcome, String reason) {
    report(address.toString(), outcome, reason);
  }

  private void report(String address, FetchOutcome outcome, String reason) {
    counts.merge(outcome, 1, Integer::sum);
    listener.finished(new FetchReport(address, outcome, reason));
  }

  /** The end of it. */
  FetchResult end(boolean interrupted) throws FolderException {
    if (!interrupted) {
      for (Map.Entry<WebAddress, Validators> list : lists.entrySet()) {
        put(ListEntry.list(list.getKey().toString(), clock.instant(), list.getValue()));
      }
    }
    return new FetchResult(counts, List.copyOf(archives.descendingSet()), interrupted);
  }
}
