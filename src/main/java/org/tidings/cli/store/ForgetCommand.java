package org.tidings.cli.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.words.Arguments;
import org.tidings.query.fact.ArticleFinder;
import org.tidings.query.fact.ForgetPreview;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.story.summary.SummaryUpdate;

/** Removes articles, and tells which facts go with them. */
public final class ForgetCommand implements Command {

  private static final OptionSpec DRY_RUN =
      OptionSpec.flag("dry-run", "Say what would go and what would stay, and change nothing.");

  private static final Manual MANUAL =
      new Manual(
          "forget",
          "Remove articles, and say which facts go with them",
          Operands.some(ValueSpec.file("ARTICLE")),
          List.of(
              new Example(
                  "tidings forget news/false-report.html", "Removes the article of that file."),
              new Example(
                  "tidings forget https://example.org/2024/11/treaty --dry-run",
                  "Says what would go with the article of that address.")),
          List.of(
              "ARTICLE is an article's identifier, address, IRI or file; a file with many articles"
                  + " stands for all of them. A fact goes when the last article that asserts it"
                  + " goes. If the file is still there, the next build reads it again."),
          List.of(StoreFolder.OPTION, DRY_RUN));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    String text =
        StoreFolder.use(
            arguments,
            console,
            store -> {
              Map<String, LedgerEntry> ledger = store.ledger();
              Map<String, String> articles = named(arguments, console, store);
              ForgetPreview preview = ForgetPreview.of(store, articles.keySet());
              boolean dryRun = arguments.has(DRY_RUN);
              if (!dryRun) {
                store.forget(articles.keySet());
                new SummaryUpdate(store).update();
              }
              return new ForgetSummary(articles.values(), preview, ledger, dryRun).text();
            });
    console.answer(text);
    return ExitStatus.DONE;
  }

  /** The identifiers of the articles that were named, by IRI. */
  private static Map<String, String> named(Arguments arguments, Console console, GraphStore store)
      throws StoreException, Failure {
    ArticleFinder finder = new ArticleFinder(store);
    Map<String, String> articles = new TreeMap<>();
    for (String name : arguments.operands()) {
      List<LedgerEntry> found = finder.find(name);
      if (found.isEmpty()) {
        throw new Failure(
            ExitStatus.INPUT,
            "cannot forget " + name,
            "%s has no article of this identifier, address, IRI or file"
                .formatted(StoreFolder.in(arguments, console)),
            "to list the articles: tidings query 'SELECT ?name { ?a schema:identifier ?name }'");
      }
      found.forEach(entry -> articles.put(entry.iri(), entry.identifier()));
    }
    return articles;
  }
}
