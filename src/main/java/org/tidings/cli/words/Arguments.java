package org.tidings.cli.words;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.outcome.Failure;

/**
 * What was typed after the name of a command.
 *
 * @param command the command that it was typed for
 * @param options the values of each option that was given, by its long name; none for a flag
 * @param operands in the order they were typed
 */
public record Arguments(String command, Map<String, List<String>> options, List<String> operands) {

  public Arguments {
    options = Map.copyOf(options);
    operands = List.copyOf(operands);
  }

  public boolean has(OptionSpec option) {
    return options.containsKey(option.name());
  }

  public Optional<String> value(OptionSpec option) {
    return values(option).stream().findFirst();
  }

  public List<String> values(OptionSpec option) {
    return options.getOrDefault(option.name(), List.of());
  }

  public Optional<String> operand(int index) {
    return index < operands.size() ? Optional.of(operands.get(index)) : Optional.empty();
  }

  /**
   * The value of {@code option} as a whole number.
   *
   * @throws Failure if it is none, or smaller than {@code least}
   */
  public Optional<Integer> number(OptionSpec option, int least) throws Failure {
    Optional<String> typed = value(option);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(typed.get());
      if (number >= least) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      throw wrongValue(option, typed.get(), "a whole number is needed");
    }
    throw wrongValue(option, typed.get(), "it must be at least " + least);
  }

  /**
   * The value of {@code option} as a number from 0 to 1.
   *
   * @throws Failure if it is none
   */
  public Optional<Double> share(OptionSpec option) throws Failure {
    Optional<String> typed = value(option);
    try {
      Optional<Double> share = typed.map(Double::valueOf);
      if (share.filter(it -> !(it >= 0 && it <= 1)).isEmpty()) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw wrongValue(option, typed.orElse(""), "a number is needed, as in 0.4");
    }
    throw wrongValue(option, typed.orElse(""), "it must be from 0 to 1");
  }

  /**
   * The value of {@code option} as a day.
   *
   * @throws Failure if it is none
   */
  public Optional<LocalDate> day(OptionSpec option) throws Failure {
    Optional<String> typed = value(option);
    try {
      return typed.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrongValue(option, typed.orElse(""), "a day is needed, as in 2024-11-06");
    }
  }

  /** The failure to report for a value that cannot be used. */
  public Failure wrongValue(OptionSpec option, String typed, String why) {
    return Failure.usage(command, "cannot use \"%s\" as --%s".formatted(typed, option.name()), why);
  }
}
