package org.tidings.article.boilerplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tidings.source.ResourceText;

/** The rules of {@code rules.txt}, whose head explains its format. */
final class BoilerplateRules {

  /** In the order of the file. */
  static final List<BoilerplateRule> ALL =
      parse(ResourceText.beside(BoilerplateRules.class, "rules.txt"));

  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private BoilerplateRules() {}

  private static List<BoilerplateRule> parse(String file) {
    List<BoilerplateRule> rules = new ArrayList<>();
    for (String block : Pattern.compile("\\R\\s*\\R").split(file, -1)) {
      Map<String, List<String>> lines =
          block
              .lines()
              .filter(line -> !line.startsWith("#") && line.contains(" "))
              .collect(
                  Collectors.groupingBy(
                      line -> line.substring(0, line.indexOf(' ')),
                      Collectors.mapping(
                          line -> line.substring(line.indexOf(' ') + 1), Collectors.toList())));
      if (!lines.isEmpty()) {
        rules.add(rule(lines));
      }
    }
    return List.copyOf(rules);
  }

  private static BoilerplateRule rule(Map<String, List<String>> lines) {
    return new BoilerplateRule(
        only(lines, "rule"),
        only(lines, "matches"),
        only(lines, "example"),
        only(lines, "reach").equals("box"),
        Integer.parseInt(only(lines, "needs")),
        lines.getOrDefault("sign", List.of()).stream()
            .map(sign -> Pattern.compile(sign, ANY_CASE))
            .toList());
  }

  private static String only(Map<String, List<String>> lines, String word) {
    List<String> values = lines.getOrDefault(word, List.of());
    if (values.size() != 1) {
      throw new IllegalStateException("rules.txt: each rule has one line '%s'".formatted(word));
    }
    return values.get(0);
  }
}
