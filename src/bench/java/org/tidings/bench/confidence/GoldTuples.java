package org.tidings.bench.confidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.bench.confidence.TupleOverlap.WordTuple;

/** The tuples that people found in sentences: a sentence, a relation and its arguments a line. */
final class GoldTuples {

  private final Map<String, List<WordTuple>> bySentence = new HashMap<>();

  private GoldTuples() {}

  static GoldTuples read(Path file) throws IOException {
    GoldTuples gold = new GoldTuples();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() > 2) {
        gold.bySentence
            .computeIfAbsent(key(cells.get(0)), sentence -> new ArrayList<>())
            .add(WordTuple.of(cells.get(1), cells.subList(2, cells.size())));
      }
    }
    return gold;
  }

  /** Those of a sentence, however it is spaced. */
  List<WordTuple> of(String sentence) {
    return bySentence.getOrDefault(key(sentence), List.of());
  }

  private static String key(String sentence) {
    return sentence.replaceAll("[^A-Za-z0-9]", "");
  }
}
