package org.tidings.cli.manual;

import java.util.List;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.cli.terminal.Prose.Definition;

/**
 * What {@code tidings} alone prints: what it is, three steps to start, and the commands.
 *
 * @param program how the user calls Tidings
 */
public record Overview(Ink ink, int columns, String program) {

  private static final String WHAT_IT_IS =
      "Tidings reads news articles and builds a knowledge graph of who did what to whom, each fact"
          + " traceable to the sentences that state it.";

  public String of(List<Manual> manuals) {
    return String.join(
        "\n\n",
        String.join("\n", Prose.wrap(WHAT_IT_IS, columns)),
        ink.bold("Three steps to start") + "\n" + Prose.definitions(steps(), columns),
        ink.bold("Commands") + "\n" + commands(manuals),
        "Examples and options of a command: " + ink.green(program + " help COMMAND"));
  }

  private List<Definition> steps() {
    return List.of(
        new Definition(program + " build data/samples", "read articles into the graph in ./kg"),
        new Definition(program + " query who-did-what", "ask it a question"),
        new Definition(program + " why Russia ratify", "see the sentences behind a fact"));
  }

  private String commands(List<Manual> manuals) {
    return Prose.definitions(
        manuals.stream().map(m -> new Definition(m.command(), m.summary())).toList(), columns);
  }
}
