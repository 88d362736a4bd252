package org.tidings.relation.typed.pair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of words, from resource files with a class a line. Immutable. */
public final class WordClasses {

  /** Words that speak of a typed property: "wife", "graduate". */
  static final WordClasses TRIGGERS = read("trigger-classes.txt");

  /** Words in names that tell what is named: "University", "Inc.". */
  static final WordClasses NAMES = read("name-classes.txt");

  private final Map<String, String> classes;

  private WordClasses(Map<String, String> classes) {
    this.classes = Map.copyOf(classes);
  }

  /** The class of a word in lower case; empty for most. */
  String of(String word) {
    return classes.getOrDefault(word, "");
  }

  /** The words of a class, in the order of the alphabet. */
  List<String> words(String label) {
    return classes.entrySet().stream()
        .filter(it -> it.getValue().equals(label))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static WordClasses read(String resource) {
    Map<String, String> classes = new HashMap<>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      String label = line.substring(0, colon);
      for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
        classes.putIfAbsent(word, label);
      }
    }
    return new WordClasses(classes);
  }

  private static List<String> lines(String resource) {
    try (InputStream in = WordClasses.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
