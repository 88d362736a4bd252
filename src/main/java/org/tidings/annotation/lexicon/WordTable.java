package org.tidings.annotation.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words in named rows, from a resource: a row's name, a colon, words separated by blanks. A line
 * without a colon goes on with the row before it, rows of one name add up, and {@code #} begins a
 * comment. Immutable.
 */
public final class WordTable {

  private final Map<String, Set<String>> rowsByWord;

  private WordTable(Map<String, Set<String>> rowsByWord) {
    this.rowsByWord = Map.copyOf(rowsByWord);
  }

  /**
   * Reads the resource of that name in the package of {@code neighbour}.
   *
   * @throws IllegalStateException if there is none
   */
  public static WordTable load(Class<?> neighbour, String resource) {
    try (InputStream in = neighbour.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + resource);
      }
      return of(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  private static WordTable of(List<String> lines) {
    Map<String, Set<String>> rowsByWord = new HashMap<>();
    String row = "";
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        row = colon < 0 ? row : line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
          rowsByWord.computeIfAbsent(word, key -> new HashSet<>()).add(row);
        }
      }
    }
    return new WordTable(rowsByWord);
  }

  /** The names of the rows that have the word, in any case. */
  public Set<String> rowsWith(String word) {
    return rowsByWord.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
  }

  /** Whether the row has the word, in any case. */
  public boolean has(String row, String word) {
    return rowsWith(word).contains(row);
  }
}
