package org.tidings.cli.build;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.pipeline.ConfigurationException;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Who is who by a person's decision: as the text says that was given, else as the store remembers.
 *
 * @param given what a file of identities says, where one is named
 * @param name of that file
 */
public record KeptDecisions(Optional<String> given, String name) {

  /** Nothing was given; what the store remembers holds. */
  public static final KeptDecisions NONE = new KeptDecisions(Optional.empty(), "");

  /**
   * What the file says that was named, if one was.
   *
   * @throws Failure if it cannot be read
   */
  public static KeptDecisions in(Optional<Path> file) throws Failure {
    return file.isPresent()
        ? new KeptDecisions(Optional.of(read(file.get())), file.get().toString())
        : NONE;
  }

  /** What holds for this build, as it was written. */
  String text(Optional<GraphStore> store) throws StoreException {
    if (given.isPresent()) {
      return given.get();
    }
    return store.isPresent() ? store.get().decisions() : "";
  }

  /** What to say where the text cannot be used. */
  Failure failure(ConfigurationException e) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot use " + (given.isPresent() ? name : "the identities that the store keeps"),
        String.valueOf(e.getMessage()),
        "mend the line; see: tidings help build",
        e);
  }

  private static String read(Path file) throws Failure {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot read the identities " + file,
          reason(file, e),
          "name a CSV file in UTF-8; see: tidings help build",
          e);
    }
  }

  private static String reason(Path file, IOException e) {
    if (!Files.exists(file)) {
      return "there is no such file";
    }
    return e instanceof CharacterCodingException ? "it is not UTF-8" : e.toString();
  }
}
