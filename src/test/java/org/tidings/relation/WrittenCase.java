package org.tidings.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tidings.annotation.ParsedText;
import org.tidings.annotation.Sentence;

/**
 * An example of a rule, written out beside the tests: its name after {@code #}, the sentence, its
 * parse (see {@link ParsedText}), and what is expected, each line after {@code >}.
 */
record WrittenCase(String name, String text, String parse, List<String> expected) {

  static List<WrittenCase> in(String resource) {
    List<WrittenCase> cases = new ArrayList<>();
    for (String block : text(resource).split("\n\n+", -1)) {
      List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
      if (!lines.isEmpty()) {
        List<String> expected =
            lines.stream()
                .filter(line -> line.startsWith("> "))
                .map(it -> it.substring(2))
                .toList();
        cases.add(new WrittenCase(lines.get(0).substring(2), lines.get(1), lines.get(2), expected));
      }
    }
    return cases;
  }

  private static String text(String resource) {
    try (InputStream in = WrittenCase.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Sentence sentence() {
    return ParsedText.sentence(parse);
  }
}
