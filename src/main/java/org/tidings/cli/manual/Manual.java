package org.tidings.cli.manual;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that is to be said about a command. Help, completion and the documentation are made of it.
 *
 * @param command the word that is typed
 * @param summary one line for the list of commands, without a full stop
 * @param examples the most useful first
 * @param text what it does, a paragraph each
 * @param options without those that every command has
 */
public record Manual(
    String command,
    String summary,
    Operands operands,
    List<Example> examples,
    List<String> text,
    List<OptionSpec> options) {

  public static final OptionSpec HELP = OptionSpec.flag("help", "Show this page.").withLetter('h');

  public static final OptionSpec DEBUG =
      OptionSpec.flag("debug", "Show stack traces of what goes wrong.");

  public Manual {
    examples = List.copyOf(examples);
    text = List.copyOf(text);
    options = List.copyOf(options);
  }

  /** The options of this command and those that every command has. */
  public List<OptionSpec> allOptions() {
    return Stream.concat(options.stream(), Stream.of(DEBUG, HELP)).toList();
  }

  /** How the command is typed. */
  public String usage() {
    return "tidings "
        + command
        + (operands.usage().isEmpty() ? "" : " " + operands.usage())
        + (options.isEmpty() ? "" : " [OPTION...]");
  }
}
