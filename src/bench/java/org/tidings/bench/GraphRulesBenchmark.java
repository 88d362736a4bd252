package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tidings.bench.judged.RuleVerdicts;
import org.tidings.identity.link.GazetteerLinker;
import org.tidings.relation.open.OpenRule;
import org.tidings.relation.typed.pair.TypedRule;
import org.tidings.relation.typed.pair.TypedRules;

/**
 * How precise the rules are that make the graph's propositions: what share of each rule's facts of
 * news articles readers called right and useful, whether the judge lets them into the plain graph
 * or not.
 */
final class GraphRulesBenchmark implements Benchmark {

  private static final List<String> OTHERS = List.of("classifier", "relation");

  @Override
  public String name() {
    return "graph-rules";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException {
    Map<String, RuleVerdicts.Count> counts =
        RuleVerdicts.of(data.resolve("news"), UserModels.annotator(), new GazetteerLinker());
    Table table =
        new Table("Rules of the graph, judged facts", "rule", "judged", "right", "useful");
    Stream.of(
            Arrays.stream(OpenRule.values()).map(OpenRule::label),
            OTHERS.stream(),
            TypedRules.rules().all().stream().map(TypedRule::label))
        .flatMap(labels -> labels)
        .distinct()
        .forEach(label -> row(table, label, counts.get(label)));
    table.print(out);
  }

  private static void row(Table table, String label, RuleVerdicts.@Nullable Count count) {
    if (count == null) {
      table.row(label, "0", "-", "-");
    } else {
      table.row(
          label,
          Integer.toString(count.judged()),
          Figures.share(count.right() / (double) count.judged()),
          Figures.share(count.useful() / (double) count.judged()));
    }
  }
}
