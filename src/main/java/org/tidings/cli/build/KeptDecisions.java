package org.tidings.cli.build;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.identity.decision.DecisionException;
import org.tidings.identity.decision.Decisions;
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

  /**
   * What holds for this build; what was given is kept in the store, but by a dry run.
   *
   * @throws Failure if the text cannot be used
   */
  Decisions of(Optional<GraphStore> store, boolean dryRun) throws Failure, StoreException {
    String kept = store.isPresent() ? store.get().decisions() : "";
    if (given.isEmpty()) {
      return parse(kept, "the identities that the store keeps");
    }
    Decisions decisions = parse(given.get(), name);
    if (store.isPresent() && !dryRun && !decisions.text().equals(kept)) {
      store.get().keepDecisions(decisions.text());
    }
    return decisions;
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

  private static Decisions parse(String text, String where) throws Failure {
    try {
      return Decisions.parse(text);
    } catch (DecisionException e) {
      throw new Failure(
          ExitStatus.INPUT,
          "cannot use %s".formatted(where),
          "line %d: %s".formatted(e.line(), e.getMessage()),
          "mend the line; see: tidings help build",
          e);
    }
  }
}
