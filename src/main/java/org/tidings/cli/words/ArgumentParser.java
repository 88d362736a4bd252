package org.tidings.cli.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.Failure;

/** Reads what was typed for a command, as its manual allows. */
public final class ArgumentParser {

  private final Manual manual;

  public ArgumentParser(Manual manual) {
    this.manual = manual;
  }

  /**
   * Reads the words after the command's name.
   *
   * @throws Failure if they are not as the manual says
   */
  public Arguments parse(List<String> words) throws Failure {
    CommandLine line = split(words);
    Map<String, List<String>> options = new HashMap<>();
    for (OptionSpec option : manual.allOptions()) {
      if (line.hasOption(option.name())) {
        options.put(option.name(), valuesOf(option, line));
      }
    }
    Arguments arguments = new Arguments(manual.command(), options, line.getArgList());
    if (!arguments.has(Manual.HELP)) {
      checkOperands(arguments.operands());
    }
    return arguments;
  }

  // By default Commons CLI takes --st for --store, and strips the quotes of a SPARQL literal.
  private CommandLine split(List<String> words) throws Failure {
    try {
      return DefaultParser.builder()
          .setAllowPartialMatching(false)
          .setStripLeadingAndTrailingQuotes(false)
          .get()
          .parse(declared(), words.toArray(String[]::new));
    } catch (UnrecognizedOptionException e) {
      throw unknown(e.getOption());
    } catch (MissingArgumentException e) {
      throw missingValue(e.getOption());
    } catch (ParseException e) {
      throw Failure.usage(
          manual.command(), "cannot read the command line", String.valueOf(e.getMessage()));
    }
  }

  private Options declared() {
    Options declared = new Options();
    for (OptionSpec option : manual.allOptions()) {
      Option.Builder builder =
          option.letter().map(l -> Option.builder(String.valueOf(l))).orElseGet(Option::builder);
      declared.addOption(builder.longOpt(option.name()).hasArg(option.value().isPresent()).get());
    }
    return declared;
  }

  private Failure unknown(String typed) {
    String name = typed.replaceFirst("=.*", "").replaceFirst("^--?", "");
    List<String> known = manual.allOptions().stream().map(OptionSpec::name).toList();
    return Failure.usage(
        manual.command(),
        "unknown option " + typed,
        "tidings %s has no such option".formatted(manual.command()),
        Nearest.to(name, known).map(n -> "--" + n));
  }

  private Failure missingValue(Option option) {
    String value =
        manual.allOptions().stream()
            .filter(o -> o.name().equals(option.getLongOpt()))
            .flatMap(o -> o.value().stream())
            .map(ValueSpec::name)
            .findFirst()
            .orElse("a value");
    return Failure.usage(
        manual.command(),
        "nothing follows --" + option.getLongOpt(),
        "it needs %s after it".formatted(value));
  }

  private List<String> valuesOf(OptionSpec option, CommandLine line) throws Failure {
    if (option.value().isEmpty()) {
      return List.of();
    }
    List<String> values = new ArrayList<>(List.of(line.getOptionValues(option.name())));
    if (values.size() > 1 && !option.repeatable()) {
      throw Failure.usage(
          manual.command(),
          "--%s is given %d times".formatted(option.name(), values.size()),
          "it can have only one value");
    }
    for (String value : values) {
      checkChoice("--" + option.name(), option.value().get(), value);
    }
    return values;
  }

  private void checkOperands(List<String> typed) throws Failure {
    Operands operands = manual.operands();
    if (typed.size() < operands.least()) {
      throw Failure.usage(
          manual.command(),
          "something is missing after tidings " + manual.command(),
          "it is typed as: " + manual.usage());
    }
    if (typed.size() > operands.most()) {
      throw Failure.usage(
          manual.command(),
          "cannot make use of \"%s\"".formatted(typed.get(operands.most())),
          "the command is typed as: " + manual.usage());
    }
    for (String operand : typed) {
      checkChoice(operands.value().name(), operands.value(), operand);
    }
  }

  private void checkChoice(String where, ValueSpec value, String typed) throws Failure {
    if (value.kind() == ValueSpec.Kind.CHOICE && !value.choices().contains(typed)) {
      Optional<String> nearest = Nearest.to(typed, value.choices());
      throw Failure.usage(
          manual.command(),
          "cannot use \"%s\" as %s".formatted(typed, where),
          "it is one of " + String.join(", ", value.choices()),
          nearest);
    }
  }
}
