package org.tidings.bench.confidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Precision of a proposition against gold tuples by shared words: CaRB's measure (EMNLP 2019). */
final class TupleOverlap {

  /** A gold tuple; all objects count as one. */
  record WordTuple(List<String> relation, List<List<String>> arguments) {

    static WordTuple of(String relation, List<String> arguments) {
      List<List<String>> merged = new ArrayList<>();
      merged.add(words(arguments.get(0)));
      if (arguments.size() > 1) {
        merged.add(words(String.join(" ", arguments.subList(1, arguments.size()))));
      }
      return new WordTuple(words(relation), merged);
    }

    private static List<String> words(String text) {
      return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }
  }

  private TupleOverlap() {}

  /** The share of the words of {@code found} that the best of {@code gold} has too. */
  static double precision(WordTuple found, List<WordTuple> gold) {
    return gold.stream().mapToDouble(tuple -> precision(found, tuple)).max().orElse(0);
  }

  private static double precision(WordTuple found, WordTuple gold) {
    int hits = shared(gold.relation(), found.relation());
    boolean anyBe = gold.relation().stream().anyMatch(word -> word.matches("is|are|was|were|been"));
    if (anyBe && found.relation().contains("be") && !gold.relation().contains("be")) {
      hits++;
    }
    if (hits == 0 || gold.arguments().size() > found.arguments().size()) {
      return 0;
    }
    int size = found.relation().size();
    for (int i = 0; i < gold.arguments().size(); i++) {
      size += found.arguments().get(i).size();
      hits += shared(gold.arguments().get(i), found.arguments().get(i));
    }
    return (double) hits / size;
  }

  private static int shared(List<String> one, List<String> other) {
    Map<String, Integer> counts = new HashMap<>();
    one.forEach(word -> counts.merge(word, 1, Integer::sum));
    int shared = 0;
    for (String word : other) {
      int left = counts.getOrDefault(word, 0);
      if (left > 0) {
        shared++;
        counts.put(word, left - 1);
      }
    }
    return shared;
  }
}
