package org.tidings.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;

/** Completion for fish. */
final class FishScript {

  private FishScript() {}

  static String of(List<Manual> manuals) {
    String commands = manuals.stream().map(Manual::command).collect(Collectors.joining(" "));
    return Stream.concat(
            Stream.of(
                "# Completes tidings in fish. Made by: tidings completion fish",
                "complete -c tidings -f"),
            manuals.stream().flatMap(manual -> lines(manual, commands)))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static Stream<String> lines(Manual manual, String commands) {
    String here =
        "complete -c tidings -n '__fish_seen_subcommand_from %s'".formatted(manual.command());
    return Stream.of(
            Stream.of(
                "complete -c tidings -n __fish_use_subcommand -a %s -d %s"
                    .formatted(manual.command(), quoted(manual.summary()))),
            operands(manual.operands(), commands).map(offer -> here + offer),
            manual.allOptions().stream().map(option -> here + option(option, commands)))
        .flatMap(lines -> lines);
  }

  private static Stream<String> operands(Operands operands, String commands) {
    return operands.most() == 0 ? Stream.empty() : Stream.of(offer(operands.value(), commands));
  }

  private static String option(OptionSpec option, String commands) {
    return option.letter().map(l -> " -s " + l).orElse("")
        + " -l "
        + option.name()
        + option.value().map(v -> " -r" + offer(v, commands)).orElse("")
        + " -d "
        + quoted(option.description());
  }

  private static String offer(ValueSpec value, String commands) {
    return switch (value.kind()) {
      case TEXT -> " -f";
      case FILE -> " -F";
      case FOLDER -> " -f -a '(__fish_complete_directories)'";
      case COMMAND -> " -f -a " + quoted(commands);
      case CHOICE -> " -f -a " + quoted(String.join(" ", value.choices()));
    };
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
