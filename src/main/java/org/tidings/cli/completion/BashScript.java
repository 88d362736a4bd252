package org.tidings.cli.completion;

import java.util.List;
import java.util.stream.Collectors;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;

/** Completion for bash 3.2 (that of macOS) and later. */
final class BashScript {

  private BashScript() {}

  static String of(List<Manual> manuals) {
    return """
        # Completes tidings in bash. Made by: tidings completion bash
        _tidings_words() { COMPREPLY=($(compgen -W "$1" -- "$current")); }
        _tidings_files() {
          local IFS=$'\\n'
          compopt -o filenames 2>/dev/null
          COMPREPLY=($(compgen "$1" -- "$current"))
        }
        _tidings() {
          local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
          local commands='%s'
          COMPREPLY=()
          if ((COMP_CWORD == 1)); then _tidings_words "$commands"; return; fi
          case ${COMP_WORDS[1]} in
        %s
          esac
        }
        complete -F _tidings tidings
        """
        .formatted(
            manuals.stream().map(Manual::command).collect(Collectors.joining(" ")),
            manuals.stream().map(BashScript::branch).collect(Collectors.joining("\n")));
  }

  private static String branch(Manual manual) {
    List<OptionSpec> options = manual.allOptions();
    return """
            %s)
              case $previous in
        %s
              esac
              case $current in
                -*) _tidings_words '%s' ;;
                *) %s ;;
              esac ;;\
        """
        .formatted(
            manual.command(),
            options.stream()
                .filter(o -> o.value().isPresent())
                .map(BashScript::value)
                .collect(Collectors.joining("\n")),
            options.stream().map(o -> "--" + o.name()).collect(Collectors.joining(" ")),
            offer(manual.operands().value()));
  }

  private static String value(OptionSpec option) {
    return "        %s--%s) %s; return ;;"
        .formatted(
            option.letter().map(l -> "-" + l + "|").orElse(""),
            option.name(),
            option.value().map(BashScript::offer).orElse(":"));
  }

  private static String offer(ValueSpec value) {
    return switch (value.kind()) {
      case TEXT -> ":";
      case FILE -> "_tidings_files -f";
      case FOLDER -> "_tidings_files -d";
      case COMMAND -> "_tidings_words \"$commands\"";
      case CHOICE -> "_tidings_words '" + String.join(" ", value.choices()) + "'";
    };
  }
}
