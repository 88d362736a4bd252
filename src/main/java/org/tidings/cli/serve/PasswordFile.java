package org.tidings.cli.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.server.protocol.Credentials;

/** Reads the file with the name and the password of readers, on one line each. */
final class PasswordFile {

  private static final Set<PosixFilePermission> OTHERS =
      Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

  private PasswordFile() {}

  static Credentials read(Path file) throws Failure {
    try {
      if (isReadableByOthers(file)) {
        throw failure(file, "others can read it too", "run: chmod 600 " + file, null);
      }
      return new Credentials(Files.readString(file, StandardCharsets.UTF_8).strip());
    } catch (IOException e) {
      throw failure(file, e.toString(), "name a file that can be read", e);
    } catch (IllegalArgumentException e) {
      throw failure(
          file, String.valueOf(e.getMessage()), "write one line into it: name:password", e);
    }
  }

  private static boolean isReadableByOthers(Path file) throws IOException {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
  }

  private static Failure failure(
      Path file, String why, String remedy, @org.jspecify.annotations.Nullable Exception cause) {
    String what = "cannot use the password file " + file;
    return cause == null
        ? new Failure(ExitStatus.INPUT, what, why, remedy)
        : new Failure(ExitStatus.INPUT, what, why, remedy, cause);
  }
}
