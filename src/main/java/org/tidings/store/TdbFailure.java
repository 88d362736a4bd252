package org.tidings.store;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.Strings;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.transaction.txn.TransactionException;
import org.apache.jena.tdb2.TDBException;

/** Says in a user's words what Jena's TDB2 and the file system report. */
final class TdbFailure {

  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private TdbFailure() {}

  /** Whether a failure is the store's own, and not one of the work that was done with it. */
  static boolean isStoresOwn(Throwable failure) {
    return failure instanceof TDBException
        || failure instanceof TransactionException
        || failure instanceof InternalError
        || failure instanceof DBOpEnvException;
  }

  static StoreException explain(String action, Throwable failure) {
    Optional<String> holder = holder(failure);
    if (holder.isPresent()) {
      return new StoreException(
          action,
          "process %s is using it, and only one process can at a time".formatted(holder.get()),
          "wait until that process is done, or end it",
          failure);
    }
    if (isFullDisk(failure)) {
      return new StoreException(
          action,
          "the disk seems to be full",
          "free some space and run the same command again; what was stored before is safe",
          failure);
    }
    if (isDenied(failure)) {
      return new StoreException(
          action,
          "access to its files is denied",
          "check who owns the folder and whether it can be written",
          failure);
    }
    return new StoreException(
        action,
        words(failure),
        "run the same command again; if it fails again, restore a backup or build the graph anew",
        failure);
  }

  private static Optional<String> holder(Throwable failure) {
    return Optional.ofNullable(ExceptionUtils.throwableOfType(failure, DBOpEnvException.class))
        .map(cause -> HOLDER.matcher(String.valueOf(cause.getMessage())))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1));
  }

  // A write to a memory-mapped page that the disk has no room for is an InternalError.
  private static boolean isFullDisk(Throwable failure) {
    return ExceptionUtils.getThrowableList(failure).stream()
        .anyMatch(cause -> cause instanceof InternalError || says(cause, "no space left"));
  }

  private static boolean isDenied(Throwable failure) {
    return ExceptionUtils.getThrowableList(failure).stream()
        .anyMatch(
            cause ->
                cause instanceof AccessDeniedException
                    || says(cause, "permission denied")
                    || says(cause, "read-only file system"));
  }

  private static boolean says(Throwable cause, String words) {
    return Strings.CI.contains(cause.getMessage(), words);
  }

  private static String words(Throwable failure) {
    String message = failure.getMessage();
    String name = failure.getClass().getSimpleName();
    if (message == null || message.isBlank()) {
      return name;
    }
    return failure instanceof FileSystemException ? name + ": " + message : message;
  }
}
