package org.tidings.annotation.lexicon;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Words in named rows, from a resource: a row's name, a colon, words separated by blanks. A line
 * without a colon goes on with the row before it, rows of one name add up, and {@code #} begins a
 * comment. Immutable.
 */
public final class WordTable {

  private final String resource;
  private final Map<String, Set<String>> rowsByWord = new HashMap<>();

  private WordTable(String resource, List<String> lines) {
    this.resource = resource;
    String row = "";
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int colon = line.indexOf(':');
        row = colon < 0 ? row : line.substring(0, colon).strip();
        for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
          rowsByWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(row);
        }
      }
    }
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
      return new WordTable(
          resource,
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }

  /** The names of the rows that have the word, in any case, in the order of the resource. */
  public Set<String> rowsWith(String word) {
    return Collections.unmodifiableSet(
        rowsByWord.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of()));
  }

  /** The name of the first row that has the word, in any case. */
  public Optional<String> firstRowWith(String word) {
    return rowsWith(word).stream().findFirst();
  }

  /** Whether the row has the word, in any case. */
  public boolean has(String row, String word) {
    return rowsWith(word).contains(row);
  }

  /**
   * The words of a row, as they are written.
   *
   * @throws IllegalStateException if there is no such row
   */
  public Set<String> words(String row) {
    Set<String> words =
        rowsByWord.entrySet().stream()
            .filter(entry -> entry.getValue().contains(row))
            .map(Map.Entry::getKey)
            .collect(toUnmodifiableSet());
    if (words.isEmpty()) {
      throw new IllegalStateException(resource + ": no row is called " + row);
    }
    return words;
  }

  /**
   * The phrases of a row, with blanks for the underscores that join their words.
   *
   * @throws IllegalStateException if there is no such row
   */
  public Set<String> phrases(String row) {
    return words(row).stream().map(words -> words.replace('_', ' ')).collect(toUnmodifiableSet());
  }
}
