package org.tidings.cli.manual;

import java.util.List;
import java.util.stream.Collectors;

/** The page of a command in src/site/markdown/commands. */
public final class MarkdownPage {

  private MarkdownPage() {}

  public static String of(Manual manual) {
    return """
        # tidings %s

        %s.

        ## Examples

        %s

        ## Usage

        ```
        %s
        ```

        %s| option | meaning |
        |---|---|
        %s
        """
        .formatted(
            manual.command(),
            manual.summary(),
            examples(manual.examples()),
            manual.usage(),
            manual.text().stream().map(p -> p + "\n\n").collect(Collectors.joining()),
            manual.allOptions().stream().map(MarkdownPage::row).collect(Collectors.joining("\n")));
  }

  private static String examples(List<Example> examples) {
    return examples.stream()
        .map(e -> "%s\n\n```\n%s\n```".formatted(e.effect(), e.line()))
        .collect(Collectors.joining("\n\n"));
  }

  private static String row(OptionSpec option) {
    return "| `%s` | %s |".formatted(option.synopsis(), HelpPage.describe(option));
  }
}
