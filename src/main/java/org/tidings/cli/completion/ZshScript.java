package org.tidings.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;

/** Completion for zsh, by its {@code _arguments} function. */
final class ZshScript {

  private ZshScript() {}

  static String of(List<Manual> manuals) {
    return """
        #compdef tidings
        # Completes tidings in zsh. Made by: tidings completion zsh
        _tidings() {
          local -a commands
          commands=(
        %s
          )
          if (( CURRENT == 2 )); then _describe command commands; return; fi
          shift words
          (( CURRENT-- ))
          case $words[1] in
        %s
          esac
        }
        if [ "$funcstack[1]" = "_tidings" ]; then _tidings "$@"; else compdef _tidings tidings; fi
        """
        .formatted(
            manuals.stream()
                .map(m -> "    " + quoted(m.command() + ":" + m.summary()))
                .collect(Collectors.joining("\n")),
            manuals.stream().map(ZshScript::branch).collect(Collectors.joining("\n")));
  }

  private static String branch(Manual manual) {
    Stream<String> words =
        Stream.concat(
            manual.allOptions().stream().map(ZshScript::option), operands(manual.operands()));
    return "    %s) _arguments %s ;;"
        .formatted(manual.command(), words.collect(Collectors.joining(" \\\n      ")));
  }

  private static Stream<String> operands(Operands operands) {
    ValueSpec value = operands.value();
    return operands.most() == 0
        ? Stream.empty()
        : Stream.of(quoted("*:" + value.name() + ":" + offer(value)));
  }

  private static String option(OptionSpec option) {
    String names =
        option
            .letter()
            .map(l -> "'(-%s --%s)'{-%s,--%s}".formatted(l, option.name(), l, option.name()))
            .orElse((option.repeatable() ? "'*'" : "") + "--" + option.name());
    String value = option.value().map(v -> ":" + v.name() + ":" + offer(v)).orElse("");
    return names + quoted("[" + description(option) + "]" + value);
  }

  private static String description(OptionSpec option) {
    return option.description().replace("[", "(").replace("]", ")").replace(":", "\\:");
  }

  private static String offer(ValueSpec value) {
    return switch (value.kind()) {
      case TEXT -> " ";
      case FILE -> "_files";
      case FOLDER -> "_files -/";
      case COMMAND -> "{_describe command commands}";
      case CHOICE -> "(" + String.join(" ", value.choices()) + ")";
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
