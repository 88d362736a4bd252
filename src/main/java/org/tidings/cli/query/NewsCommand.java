package org.tidings.cli.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.cli.command.Command;
import org.tidings.cli.command.StoreFolder;
import org.tidings.cli.manual.Example;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;
import org.tidings.cli.terminal.Amount;
import org.tidings.cli.terminal.Console;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.cli.words.Arguments;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.NewsFinder;
import org.tidings.query.summary.Novelties;
import org.tidings.query.summary.Summary;

/** Tells what newer articles say that older ones do not. */
public final class NewsCommand implements Command {

  private static final int USUAL_LIMIT = 20;
  private static final String LAST = "last";
  private static final String DAY = "[0-9]{4}(-[0-9]{2}){0,2}";

  private static final OptionSpec SINCE =
      OptionSpec.taking(
          "since",
          ValueSpec.text("DATE"),
          "The first day, month or year that counts, or last for the day of the newest article"
              + " (default: last).");
  private static final OptionSpec LIMIT =
      OptionSpec.taking(
          "limit",
          ValueSpec.text("N"),
          "How much of each kind to print at most (default: %d).".formatted(USUAL_LIMIT));

  private static final Manual MANUAL =
      new Manual(
          "news",
          "Tell what newer articles say that older ones do not",
          Operands.NONE,
          List.of(
              new Example("tidings news", "Tells what the articles of the newest day bring."),
              new Example(
                  "tidings news --since 2024-11",
                  "Tells what is new since the first of November.")),
          List.of(
              "New are facts that no earlier article states; facts that another outlet reports now;"
                  + " what is denied; and people, organizations and places that no earlier article"
                  + " names. What counts is the day on which an article was published, not when it"
                  + " was built; articles without one are older than all.",
              "The best come first: those with the most independent sources, then the worthiest."),
          List.of(StoreFolder.OPTION, SINCE, LIMIT));

  @Override
  public Manual manual() {
    return MANUAL;
  }

  @Override
  public ExitStatus run(Arguments arguments, Console console) throws Failure {
    String since = arguments.value(SINCE).orElse(LAST);
    if (!since.equals(LAST) && !since.matches(DAY)) {
      throw Failure.usage(
          "news",
          "--since %s is no day, month or year".formatted(since),
          "write it as 2024-11-07, 2024-11 or 2024, or say last");
    }
    Optional<String> day = since.equals(LAST) ? Optional.empty() : Optional.of(since);
    int limit = arguments.number(LIMIT, 1).orElse(USUAL_LIMIT);
    Optional<Novelties> news =
        StoreFolder.use(
            arguments,
            console,
            store ->
                store.read(
                    dataset ->
                        new NewsFinder(new FactReader(dataset, store.base())).sinceOrLast(day)));
    if (news.isEmpty()) {
      console.say("No article has a day, so none is newer than another.");
    } else {
      console.answer(text(news.get(), limit, console.ink()));
    }
    return ExitStatus.DONE;
  }

  private static String text(Novelties news, int limit, Ink ink) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s since %s".formatted(Amount.of(news.articles(), "article", "articles"), news.since()));
    addFacts(lines, "new", news.fresh(), limit, ink);
    addFacts(lines, "told by another outlet now", news.gained(), limit, ink);
    addFacts(lines, "denied", news.denied(), limit, ink);
    if (!news.newcomers().isEmpty()) {
      lines.add("");
      lines.add(ink.bold("named for the first time (%d)".formatted(news.newcomers().size())));
      news.newcomers().stream()
          .limit(limit)
          .map(
              it ->
                  "  %s, %s, %s"
                      .formatted(
                          Prose.printable(it.entity().label()),
                          it.entity().kind().label(),
                          Amount.of(it.articles(), "article", "articles")))
          .forEach(lines::add);
      addMore(lines, news.newcomers().size(), limit);
    }
    return String.join("\n", lines);
  }

  private static void addFacts(
      List<String> lines, String title, List<Summary> facts, int limit, Ink ink) {
    if (facts.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(ink.bold("%s (%d)".formatted(title, facts.size())));
    facts.stream()
        .limit(limit)
        .forEach(
            it -> {
              lines.add("  " + Prose.printable(it.statement().listed()));
              lines.add("    " + ink.faint(Prose.printable(source(it))));
            });
    addMore(lines, facts.size(), limit);
  }

  private static void addMore(List<String> lines, int found, int limit) {
    if (found > limit) {
      lines.add("  ... and %d more: --limit N".formatted(found - limit));
    }
  }

  private static String source(Summary fact) {
    String voices =
        fact.isPlain() || fact.voices().isEmpty()
            ? ""
            : "says "
                + fact.voices().stream().map(Term::label).collect(Collectors.joining(", "))
                + "; ";
    return voices + String.join(", ", fact.outlets()) + " " + fact.last();
  }
}
