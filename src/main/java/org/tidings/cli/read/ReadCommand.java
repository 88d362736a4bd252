package org.tidings.cli.read;

import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tidings.article.Metadata;
import org.tidings.article.reading.ArticleReader;
import org.tidings.article.reading.TextLimits;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.InputFailures;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.source.InputException;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.files.Sources;

/** Shows what is read of each input, without a store and without models. */
public final class ReadCommand implements Command {

  private static final String READ = "read";
  private static final String JSON = "json";

  private static final OptionSpec FORMAT =
      OptionSpec.taking(
          "format",
          ValueSpec.oneOf("FORMAT", "text", JSON),
          "For people, or a JSON object a line (default: text).");

  private static final Manual MANUAL =
      new Manual(
          READ,
          "Show what is read of inputs: text, day, author",
          Operands.some(ValueSpec.file("INPUT")),
          List.of(
              new Example(
                  "tidings read page.html",
                  "Shows title, day and where it was found, author, and the text of the article."),
              new Example(
                  "tidings read news/ --format json",
                  "Prints a JSON object for everything that is found below the folder news.")),
          List.of(
              "INPUT is what build takes. Nothing is stored, and no models are loaded, so that it"
                  + " is quick to see why an article came out odd: another text than expected,"
                  + " another day, or left out with a reason.",
              "JSON objects have these names, as far as they are known: id (the file's name without"
                  + " folders, or the id of a record), input, outcome (read or skipped), reason,"
                  + " detail, text, title, date, date_from, author, publisher, language, url,"
                  + " passages (where the article's own words begin and end in text, in UTF-16"
                  + " units), pages (where each page of a PDF begins in text), left_out (each with text and why), remarks. What is skipped for its"
                  + " language has its text all the same."),
          List.of(FORMAT));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    console.interruption().heed();
    ArticleReader reader = new ArticleReader(Metadata.NONE, TextLimits.DEFAULT);
    Function<InputReading, String> form = form(arguments, console);
    Sources sources = new Sources(console.in(), ReadLimits.DEFAULT);
    int found = 0;
    try (Stream<SourceItem> items = sources.open(arguments.operands())) {
      Iterator<SourceItem> rest = items.iterator();
      while (!console.interruption().isRequested() && rest.hasNext()) {
        console.answer(form.apply(InputReading.of(rest.next(), reader)));
        found++;
      }
    } catch (InputException e) {
      throw InputFailures.unreadable(READ, e);
    }
    if (console.interruption().isRequested()) {
      return ExitStatus.INTERRUPTED;
    }
    if (found == 0) {
      throw InputFailures.nothingFound(READ, arguments.operands(), "there is no file in it");
    }
    return ExitStatus.DONE;
  }

  private static Function<InputReading, String> form(Arguments arguments, Console console) {
    return arguments.value(FORMAT).filter(JSON::equals).isPresent()
        ? ReadingJson::of
        : new ReadingListing(console.ink(), console.columns())::of;
  }
}
