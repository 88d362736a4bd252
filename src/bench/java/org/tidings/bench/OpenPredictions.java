package org.tidings.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tidings.clause.SentenceGrammar;
import org.tidings.relation.rendering.TupleExtractor;
import org.tidings.relation.rendering.tuple.Profile;
import org.tidings.relation.rendering.tuple.Tuple;

/**
 * What the open extractor finds in the sentences of a set.
 *
 * @param propositions in the order of the sentences
 * @param milliseconds of processor time for extraction alone, a sentence, in the first pass over
 *     them as a user meets it
 * @param warmMilliseconds the same when the program has seen them before
 */
record OpenPredictions(List<Found> propositions, double milliseconds, double warmMilliseconds) {

  private static final int WARM_PASSES = 5;

  /** A proposition and the line that states it. */
  record Found(String line, Tuple proposition) {

    String tabSeparated() {
      return Stream.concat(
              Stream.of(
                  line,
                  String.format(Locale.ROOT, "%.4f", proposition.confidence()),
                  proposition.subject(),
                  proposition.relation()),
              proposition.arguments().stream())
          .reduce((one, other) -> one + "\t" + other)
          .orElseThrow();
    }
  }

  OpenPredictions {
    propositions = List.copyOf(propositions);
  }

  /** Extracts from all lines. */
  static OpenPredictions of(List<TokenizedModels.Line> lines, Profile profile) {
    TupleExtractor extractor = new TupleExtractor(profile);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    List<Found> found = new ArrayList<>();
    long start = clock.getCurrentThreadCpuTime();
    for (TokenizedModels.Line line : lines) {
      extractor
          .extract(SentenceGrammar.of(line.sentence()))
          .forEach(it -> found.add(new Found(line.text(), it)));
    }
    long first = clock.getCurrentThreadCpuTime() - start;
    start = clock.getCurrentThreadCpuTime();
    for (int pass = 0; pass < WARM_PASSES; pass++) {
      lines.forEach(line -> extractor.extract(SentenceGrammar.of(line.sentence())));
    }
    long warm = (clock.getCurrentThreadCpuTime() - start) / WARM_PASSES;
    return new OpenPredictions(found, first / 1e6 / lines.size(), warm / 1e6 / lines.size());
  }

  /** Those with the highest confidence, half of all. */
  List<Found> moreConfidentHalf() {
    return byConfidence().subList(0, propositions.size() / 2);
  }

  /** The others. */
  List<Found> lessConfidentHalf() {
    return byConfidence().subList(propositions.size() / 2, propositions.size());
  }

  private List<Found> byConfidence() {
    return propositions.stream()
        .sorted(Comparator.comparingDouble(found -> -found.proposition().confidence()))
        .toList();
  }

  /** Writes them in the columns that the scorers read, to a file that goes with the process. */
  static Path write(List<Found> propositions) throws IOException {
    Path file = Files.createTempFile("tidings-bench", ".tsv");
    file.toFile().deleteOnExit();
    List<String> lines = propositions.stream().map(Found::tabSeparated).toList();
    return Files.write(file, lines, StandardCharsets.UTF_8);
  }
}
