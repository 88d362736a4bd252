package org.tidings.cli.manual;

import java.util.List;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.cli.terminal.Prose.Definition;

/** What {@code tidings} alone prints: what it is, three steps to start, and the commands. */
public record Overview(Ink ink, int columns) {

  private static final String WHAT_IT_IS =
      "Tidings reads news articles and builds a knowledge graph of who did what to whom, each fact"
          + " traceable to the sentences that state it.";

  private static final List<Definition> STEPS =
      List.of(
          new Definition("tidings build data/samples", "read articles into the graph in ./kg"),
          new Definition("tidings query who-did-what", "ask it a question"),
          new Definition("tidings why Russia ratify", "see the sentences behind a fact"));

  public String of(List<Manual> manuals) {
    return String.join(
        "\n\n",
        String.join("\n", Prose.wrap(WHAT_IT_IS, columns)),
        ink.bold("Three steps to start") + "\n" + Prose.definitions(STEPS, columns),
        ink.bold("Commands") + "\n" + commands(manuals),
        "Examples and options of a command: " + ink.green("tidings help COMMAND"));
  }

  private String commands(List<Manual> manuals) {
    return Prose.definitions(
        manuals.stream().map(m -> new Definition(m.command(), m.summary())).toList(), columns);
  }
}
