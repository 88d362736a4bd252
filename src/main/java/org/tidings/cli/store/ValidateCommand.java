package org.tidings.cli.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.shacl.Shapes;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Prose;
import org.tidings.cli.words.Arguments;
import org.tidings.query.survey.Finding;
import org.tidings.query.survey.StoreValidation;

/** Holds every article's graph against the shapes of the ontology. */
public final class ValidateCommand implements Command {

  private static final Manual MANUAL =
      new Manual(
          "validate",
          "Check the store against the shapes of the ontology",
          Operands.NONE,
          List.of(
              new Example(
                  "tidings validate",
                  "Looks at every article in ./kg; exits with 1 if something is at fault.")),
          List.of(
              "The shapes are in ontology/shapes.ttl (SHACL). Each finding names the article, the"
                  + " node, what is wrong with it, and the sentence that it comes from. Articles"
                  + " are validated before they are stored too, so a finding is a bug, or the store"
                  + " was written by something else."),
          List.of(StoreFolder.OPTION));

  private final Supplier<Shapes> shapes;

  /** Holds the store against {@code shapes}. */
  public ValidateCommand(Supplier<Shapes> shapes) {
    this.shapes = shapes;
  }

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    AtomicInteger findings = new AtomicInteger();
    int articles =
        StoreFolder.use(
            arguments,
            console,
            store ->
                new StoreValidation(shapes.get())
                    .validate(
                        store,
                        finding -> {
                          findings.incrementAndGet();
                          console.answer(text(finding));
                        }));
    console.answer(
        "%s: %s, %s"
            .formatted(
                StoreFolder.in(arguments, console),
                Amount.of(articles, "article"),
                Amount.of(findings.get(), "finding")));
    return findings.get() == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
  }

  private static String text(Finding finding) {
    StringBuilder text = new StringBuilder();
    text.append(finding.article()).append(": ").append(Prose.printable(finding.message()));
    text.append("\n  ").append(finding.focusNode());
    finding.path().ifPresent(path -> text.append(' ').append(path));
    finding
        .sentences()
        .forEach(s -> text.append("\n  \u201c").append(Prose.printable(s)).append('\u201d'));
    return text.toString();
  }
}
