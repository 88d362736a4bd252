package org.tidings.fetch.folder;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tidings.fetch.http.Validators;

/**
 * What is known of an address.
 *
 * @param when it was last asked for
 * @param note why it was left out or failed; otherwise empty
 * @param digest SHA-256 of what was there, unpacked; empty if nothing is kept
 * @param archive the name of the web archive that has it
 * @param movedTo where it is now
 */
public record ListEntry(
    String address,
    State state,
    Instant when,
    String note,
    Validators validators,
    String digest,
    Optional<String> archive,
    Optional<String> movedTo) {

  /** What an address turned out to be. */
  public enum State {
    /** A page, which is in an archive. */
    PAGE,
    /** A feed or a site map, all of whose pages were seen to. */
    LIST,
    /** Another address is to be asked instead. */
    MOVED,
    /** Nothing that is read, and it need not be asked again. */
    LEFT_OUT,
    /** It could not be had, and may be at another time. */
    FAILED;

    String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static State labelled(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
  }

  /** Something of which nothing is kept. */
  public static ListEntry without(String address, State state, Instant when, String note) {
    return new ListEntry(
        address, state, when, note, Validators.NONE, "", Optional.empty(), Optional.empty());
  }

  /** An address that leads to another. */
  public static ListEntry moved(String address, Instant when, String to) {
    return new ListEntry(
        address, State.MOVED, when, "", Validators.NONE, "", Optional.empty(), Optional.of(to));
  }

  /** A list that was seen to. */
  public static ListEntry list(String address, Instant when, Validators validators) {
    return new ListEntry(
        address, State.LIST, when, "", validators, "", Optional.empty(), Optional.empty());
  }
}
