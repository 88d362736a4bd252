package org.tidings.cli.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;
import org.tidings.cli.command.Command;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.models.ModelSource;
import org.tidings.cli.models.ParserOption;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.pipeline.model.Models;
import org.tidings.pipeline.model.ParserChoice;

/** Prints the propositions of each sentence, without a store. */
public final class ExtractCommand implements Command {

  private static final String STANDARD_INPUT = "-";

  private static final OptionSpec TOKENIZED =
      OptionSpec.flag(
          "tokenized", "Take each line as a sentence, with its tokens parted by blanks.");
  private static final OptionSpec PROFILE =
      OptionSpec.taking(
          "profile",
          ValueSpec.oneOf("PROFILE", ExtractionProfile.names()),
          "The propositions of the graph, with who is who; or the clauses in their own words, each"
              + " with all arguments, or a triple for each argument (default: graph, and nary with"
              + " --tokenized).");
  private static final OptionSpec FORMAT =
      OptionSpec.taking(
          "format",
          ValueSpec.oneOf("FORMAT", ExtractionFormat.names()),
          "How to print them (default: tsv).");
  private static final OptionSpec TIMING =
      OptionSpec.flag(
          "timing", "Say at the end, on standard error, how long a sentence took on average.");

  private static final Manual MANUAL =
      new Manual(
          "extract",
          "Print what a text says, without a store",
          Operands.oneOrNone(ValueSpec.file("FILE")),
          List.of(
              new Example("tidings extract article.txt", "Prints what the sentences say."),
              new Example(
                  "echo 'Russia has ratified a treaty.' | tidings extract",
                  "Reads standard input."),
              new Example(
                  "tidings extract --tokenized --format json sentences.txt",
                  "Reads a sentence a line, and prints a JSON object for each proposition.")),
          List.of(
              "The text is plain and in UTF-8. The columns are: sentence, confidence, subject,"
                  + " relation, object, and further arguments, as many as there are. JSON objects"
                  + " have these names: sentence, confidence, subject, relation, object,"
                  + " arguments.",
              "Propositions of the graph are printed as build writes them, but names are linked by"
                  + " the gazetteer only. Relations are lemmas in active voice; of what the text"
                  + " denies, doubts or leaves to others, the words themselves, and then who says"
                  + " it."),
          List.of(TOKENIZED, PROFILE, FORMAT, ParserOption.PARSER, TIMING));

  private final Extractor extractor;

  /** Extracts with {@code extractor}. */
  public ExtractCommand(Extractor extractor) {
    this.extractor = extractor;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    String name = arguments.operand(0).orElse(STANDARD_INPUT);
    ExtractionFormat format =
        arguments.value(FORMAT).map(ExtractionFormat::named).orElse(ExtractionFormat.TSV);
    Models models = ModelSource.SILENT.of(console);
    try (BufferedReader text = open(name, console)) {
      ExtractionTiming timing =
          extractor.extract(
              text,
              new ExtractionRequest(
                  arguments.has(TOKENIZED),
                  profile(arguments),
                  annotator(arguments, models),
                  models),
              extraction -> console.answer(format.line(extraction)));
      if (arguments.has(TIMING)) {
        console.flush();
        console.say(timing.text());
      }
    } catch (NoSuchFileException e) {
      throw unreadable(name, "there is no such file", e);
    } catch (IOException e) {
      throw unreadable(name, e.toString(), e);
    }
    return ExitStatus.DONE;
  }

  private static Supplier<Annotator> annotator(Arguments arguments, Models models) throws Failure {
    ParserChoice parser = ParserOption.in(arguments);
    try {
      return arguments.has(TOKENIZED) ? models.tokenAnnotator(parser) : models.annotator(parser);
    } catch (MissingModelException e) {
      throw ParserOption.missing(e);
    }
  }

  private static ExtractionProfile profile(Arguments arguments) {
    return arguments
        .value(PROFILE)
        .map(ExtractionProfile::named)
        .orElse(arguments.has(TOKENIZED) ? ExtractionProfile.NARY : ExtractionProfile.GRAPH);
  }

  private static BufferedReader open(String name, Console console) throws IOException {
    // Bytes that are not UTF-8 become replacement characters rather than an error.
    return new BufferedReader(
        new InputStreamReader(
            name.equals(STANDARD_INPUT) ? console.in() : Files.newInputStream(console.path(name)),
            StandardCharsets.UTF_8));
  }

  private static Failure unreadable(String name, String why, IOException cause) {
    return new Failure(
        ExitStatus.INPUT,
        "cannot read " + name,
        why,
        "name a text file, or - for standard input",
        cause);
  }
}
