package org.tidings.annotation.corenlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Tells which sentences are worth asking CoreNLP's rules for times and numbers, which take most of
 * the time of all that is done with a sentence. Thread-safe.
 */
final class TimeWords {

  private static final String RESOURCE = "time-words.txt";
  private static final String NUMBER_TAG = "CD";

  private final Set<String> words = new HashSet<>();
  private final List<String> endings = new ArrayList<>();

  private TimeWords(String table) {
    table
        .lines()
        .filter(line -> !line.startsWith("#"))
        .flatMap(line -> List.of(line.split(" ")).stream())
        .filter(word -> !word.isEmpty())
        .forEach(this::add);
  }

  private void add(String word) {
    if (word.startsWith("*")) {
      endings.add(word.substring(1));
    } else {
      words.add(word);
    }
  }

  static TimeWords load() {
    try (InputStream in =
        Objects.requireNonNull(TimeWords.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      return new TimeWords(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a token may be part of a time or a number. */
  boolean isOne(String token, String tag) {
    if (tag.equals(NUMBER_TAG) || token.chars().anyMatch(Character::isDigit)) {
      return true;
    }
    String word = token.toLowerCase(Locale.ROOT);
    int begin = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !Character.isLetter(word.charAt(i))) {
        if (i > begin && isWord(word.substring(begin, i))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }

  private boolean isWord(String word) {
    return words.contains(word)
        || (word.endsWith("s") && words.contains(word.substring(0, word.length() - 1)))
        || endings.stream().anyMatch(word::endsWith);
  }
}
