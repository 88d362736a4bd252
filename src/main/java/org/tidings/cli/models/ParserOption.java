package org.tidings.cli.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.accurate.ModelJar;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.pipeline.model.ParserChoice;

/** The choice of a parser, and where the model of the accurate one is. */
public final class ParserOption {

  public static final OptionSpec PARSER =
      OptionSpec.taking(
          "parser",
          ValueSpec.oneOf("PARSER", ParserChoice.labels()),
          "The fast parser, or the accurate one, which takes several times as long and 3 GB more"
              + " of memory, and whose model must be fetched first (default: fast).");

  private static final String FOLDER = "TIDINGS_MODELS";
  private static final String IN_REPOSITORY =
      ".m2/repository/edu/stanford/nlp/stanford-corenlp/4.5.10";

  private ParserOption() {}

  public static ParserChoice in(Arguments arguments) {
    return arguments.value(PARSER).flatMap(ParserChoice::labelled).orElse(ParserChoice.FAST);
  }

  /**
   * What to say where the parser's model is not there.
   *
   * @param cause whose message tells where it was looked for
   */
  public static Failure missing(Exception cause) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot parse with the accurate parser",
        "its model is not here: " + cause.getMessage(),
        "fetch it (445 MB): mvn dependency:get -Dtransitive=false -Dartifact="
            + ModelJar.ARTIFACT
            + ", or name the folder that has it in "
            + FOLDER,
        cause);
  }

  /** Folders that may have the model. */
  static List<Path> folders(Console console) {
    List<Path> folders = new ArrayList<>();
    console.variable(FOLDER).map(console::path).ifPresent(folders::add);
    Optional<Path> home = console.variable("HOME").map(console::path);
    console
        .variable("XDG_CACHE_HOME")
        .map(console::path)
        .or(() -> home.map(folder -> folder.resolve(".cache")))
        .map(folder -> folder.resolve("tidings"))
        .ifPresent(folders::add);
    home.map(folder -> folder.resolve(IN_REPOSITORY)).ifPresent(folders::add);
    return folders;
  }
}
