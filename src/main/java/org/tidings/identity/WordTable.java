package org.tidings.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in named rows, from a resource: a row's name, a colon, words separated by blanks. Rows of
 * one name add up; {@code #} begins a comment. Immutable.
 */
public final class WordTable {

  private static final Pattern BLANKS = Pattern.compile(" +");

  private final Map<String, Set<String>> byWord;

  private WordTable(Map<String, Set<String>> byWord) {
    this.byWord = Map.copyOf(byWord);
  }

  /** Reads the resource of that name in the package of {@code neighbour}. */
  public static WordTable load(Class<?> neighbour, String resource) {
    Map<String, Set<String>> byWord = new HashMap<>();
    try (InputStream in = neighbour.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(line -> add(byWord, line));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
    return new WordTable(byWord);
  }

  private static void add(Map<String, Set<String>> byWord, String line) {
    int colon = line.indexOf(':');
    String row = line.substring(0, colon).strip();
    BLANKS
        .splitAsStream(line.substring(colon + 1).strip())
        .forEach(word -> byWord.computeIfAbsent(word, key -> new HashSet<>()).add(row));
  }

  /** The names of the rows that have the word, in any case. */
  public Set<String> rowsWith(String word) {
    return byWord.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
  }

  /** Whether the row has the word, in any case. */
  public boolean has(String row, String word) {
    return rowsWith(word).contains(row);
  }
}
