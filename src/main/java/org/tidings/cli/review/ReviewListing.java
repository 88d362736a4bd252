package org.tidings.cli.review;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.tidings.cli.query.FactListing;
import org.tidings.cli.terminal.Ink;
import org.tidings.cli.terminal.Prose;
import org.tidings.query.graph.Fact;
import org.tidings.query.review.EntityPair;

/**
 * What is to be decided, for people.
 *
 * @param columns of the terminal
 */
record ReviewListing(int columns) {

  private static final String GAP = "  |  ";

  /** Two entities with their sentences, side by side. */
  String of(EntityPair pair) {
    int width = (columns - GAP.length()) / 2;
    List<String> left = side(pair.one(), width);
    List<String> right = side(pair.other(), width);
    List<String> lines = new ArrayList<>(List.of("May be one (%s)".formatted(pair.why())));
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      lines.add(
          (StringUtils.rightPad(line(left, i), width) + GAP + line(right, i)).stripTrailing());
    }
    return String.join("\n", lines);
  }

  private static String line(List<String> lines, int i) {
    return i < lines.size() ? lines.get(i) : "";
  }

  private static List<String> side(EntityPair.Side side, int width) {
    List<String> lines = new ArrayList<>();
    lines.addAll(Prose.wrap(Prose.printable(side.name()), width));
    lines.addAll(Prose.wrap(Prose.printable(side.iri()), width));
    String sentence =
        side.sentence().isEmpty() ? "(no sentence)" : "“" + Prose.printable(side.sentence()) + "”";
    lines.addAll(Prose.wrap(sentence, width));
    return lines;
  }

  /** A fact with all its sentences, and its IRI. */
  String of(Fact fact, Ink ink) {
    return new FactListing(ink, columns).of(fact) + "\n  " + fact.statement().iri();
  }
}
