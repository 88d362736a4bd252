package org.tidings.cli.manual;

import java.util.List;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.cli.terminal.Prose.Definition;

/** The help of a command for a terminal. It begins with examples. */
public record HelpPage(Ink ink, int columns) {

  private static final int MARGIN = 2;

  public String of(Manual manual) {
    return String.join(
        "\n\n",
        ink.bold("tidings " + manual.command()) + " - " + manual.summary(),
        section("Examples", examples(manual.examples())),
        section("Usage", "  " + manual.usage()) + text(manual.text()),
        section("Options", options(manual.allOptions())));
  }

  private String section(String title, String body) {
    return ink.bold(title) + "\n" + body;
  }

  private String examples(List<Example> examples) {
    return String.join("\n", examples.stream().map(this::example).toList());
  }

  private String example(Example example) {
    return "  "
        + ink.green(example.line())
        + "\n"
        + Prose.indented(example.effect(), 3 * MARGIN, columns);
  }

  private String text(List<String> paragraphs) {
    return String.join(
        "", paragraphs.stream().map(p -> "\n\n" + Prose.indented(p, MARGIN, columns)).toList());
  }

  private String options(List<OptionSpec> options) {
    return Prose.definitions(
        options.stream().map(o -> new Definition(o.synopsis(), describe(o))).toList(), columns);
  }

  /** The description of an option with the values that it takes. */
  static String describe(OptionSpec option) {
    List<String> choices = option.value().map(ValueSpec::choices).orElse(List.of());
    return option.description()
        + (choices.isEmpty() ? "" : " One of: " + String.join(", ", choices) + ".")
        + (option.repeatable() ? " May be repeated." : "");
  }
}
