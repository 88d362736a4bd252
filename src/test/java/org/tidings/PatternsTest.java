package org.tidings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Java's regular expressions call themselves for each turn of a group that may be left again, so
 * that a text of some thousand words ends in an overflow of the stack. Groups without a bound are
 * possessive.
 */
class PatternsTest {

  private static final Pattern JOINT = Pattern.compile("\"\\s*\\+\\s*\"");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"");
  private static final Pattern CLASS = Pattern.compile("(?<!\\\\)\\[(?:[^\\]\\\\]|\\\\\\\\.)*+]");
  private static final Pattern ENDLESS_GROUP =
      Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,})(?!\\+)");

  @Test
  void noGroupIsRepeatedWithoutEndAndLeftAgain() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".java")))
          .flatExtracting(PatternsTest::endlessGroups)
          .isEmpty();
    }
  }

  @Test
  void anEndlessGroupIsSeen() {
    assertThat(endlessGroups("Pattern.compile(\"a( b[)+]*\"\n + \"c)*x\")")).hasSize(1);
    assertThat(endlessGroups("Pattern.compile(\"a( b)*+x|(c){2,}+|\\\\(d\\\\)*(e){0,9}\")"))
        .isEmpty();
  }

  private static List<String> endlessGroups(Path file) throws IOException {
    return endlessGroups(Files.readString(file)).stream().map(it -> file + ": " + it).toList();
  }

  private static List<String> endlessGroups(String source) {
    return LITERAL
        .matcher(JOINT.matcher(source).replaceAll(""))
        .results()
        .map(literal -> literal.group())
        .filter(literal -> endless(literal).find())
        .toList();
  }

  private static Matcher endless(String literal) {
    return ENDLESS_GROUP.matcher(CLASS.matcher(literal).replaceAll("c"));
  }
}
