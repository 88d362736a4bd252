package org.tidings.source.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tidings.source.ResourceText;

/** Knows by their names files that are no articles, from {@code other-files.txt}. */
final class OtherFiles {

  private static final Map<String, String> KINDS =
      kinds(ResourceText.beside(OtherFiles.class, "other-files.txt"));

  private OtherFiles() {}

  /** What a file of this name is, with its article, if it is known to be something else. */
  static Optional<String> kind(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    String extension = plain.substring(plain.lastIndexOf('.') + 1);
    return plain.contains(".")
        ? Optional.ofNullable(KINDS.getOrDefault(plain, KINDS.get(extension)))
        : Optional.empty();
  }

  private static Map<String, String> kinds(String file) {
    Map<String, String> kinds = new HashMap<>();
    file.lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(": ", 2))
        .forEach(
            line -> {
              for (String name : line[1].split(" ", -1)) {
                kinds.put(name, line[0]);
              }
            });
    return Map.copyOf(kinds);
  }
}
