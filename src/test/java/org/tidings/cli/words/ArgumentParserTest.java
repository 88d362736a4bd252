package org.tidings.cli.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.cli.manual.Manual;
import org.tidings.cli.manual.Operands;
import org.tidings.cli.manual.OptionSpec;
import org.tidings.cli.manual.ValueSpec;
import org.tidings.cli.outcome.Failure;

class ArgumentParserTest {

  private static final OptionSpec OUTPUT =
      OptionSpec.taking("output", ValueSpec.file("FILE"), "Where to.").withLetter('o');
  private static final OptionSpec PARAM =
      OptionSpec.taking("param", ValueSpec.text("NAME=VALUE"), "A parameter.").repeated();
  private static final OptionSpec LIMIT =
      OptionSpec.taking("limit", ValueSpec.text("N"), "At most this many.");
  private static final OptionSpec DATE = OptionSpec.taking("date", ValueSpec.text("DAY"), "A day.");
  private static final OptionSpec STRICT = OptionSpec.flag("strict", "Be strict.");

  private static final Manual MANUAL =
      new Manual(
          "try",
          "Try things",
          Operands.some(ValueSpec.file("INPUT")),
          List.of(),
          List.of(),
          List.of(OUTPUT, PARAM, LIMIT, DATE, STRICT));

  private static Arguments parse(String... words) throws Failure {
    return new ArgumentParser(MANUAL).parse(List.of(words));
  }

  @Test
  void readsOptionsAndOperandsInAnyOrder() throws Failure {
    Arguments arguments = parse("a", "--output", "x", "b", "--strict");
    assertThat(arguments.operands()).containsExactly("a", "b");
    assertThat(arguments.value(OUTPUT)).contains("x");
    assertThat(arguments.has(STRICT)).isTrue();
    assertThat(arguments.has(PARAM)).isFalse();
  }

  @Test
  void readsShortNamesAndEqualsSigns() throws Failure {
    assertThat(parse("-o", "x", "a").value(OUTPUT)).contains("x");
    assertThat(parse("--output=x=y", "a").value(OUTPUT)).contains("x=y");
  }

  @Test
  void takesAHyphenForStandardInput() throws Failure {
    assertThat(parse("-").operands()).containsExactly("-");
  }

  @Test
  void takesEverythingAfterTwoHyphensAsItIs() throws Failure {
    assertThat(parse("--", "--strict").operands()).containsExactly("--strict");
  }

  @Test
  void keepsQuotesOfValues() throws Failure {
    assertThat(parse("--param", "\"x\"", "\"a\"").values(PARAM)).containsExactly("\"x\"");
    assertThat(parse("\"a\"").operands()).containsExactly("\"a\"");
  }

  @Test
  void collectsRepeatedOptions() throws Failure {
    assertThat(parse("--param", "a=1", "--param", "b=2", "x").values(PARAM))
        .containsExactly("a=1", "b=2");
  }

  @Test
  void refusesToChooseBetweenTwoValues() {
    assertRefused("--output is given 2 times", "-o", "x", "-o", "y", "a");
  }

  @Test
  void saysWhatIsMissing() {
    assertRefused("something is missing after tidings try");
    assertRefused("nothing follows --output: it needs FILE after it", "a", "--output");
  }

  @Test
  void readsNumbersAndDays() throws Failure {
    Arguments arguments = parse("--limit", "3", "--date", "2024-11-06", "a");
    assertThat(arguments.number(LIMIT, 1)).contains(3);
    assertThat(arguments.day(DATE)).contains(LocalDate.of(2024, 11, 6));
  }

  @Test
  void refusesWhatIsNoNumberOrNoDay() throws Failure {
    Arguments arguments = parse("--limit", "0", "--date", "6 Nov", "a");
    assertThatThrownBy(() -> arguments.number(LIMIT, 1)).hasMessageContaining("at least 1");
    assertThatThrownBy(() -> arguments.day(DATE)).hasMessageContaining("as in 2024-11-06");
  }

  private static void assertRefused(String message, String... words) {
    assertThatThrownBy(() -> parse(words))
        .isInstanceOf(Failure.class)
        .hasMessageContaining(message);
  }
}
