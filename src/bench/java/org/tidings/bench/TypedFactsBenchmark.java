package org.tidings.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.AnnotationException;
import org.tidings.bench.typed.CrossValidation;

/** Typed facts on KnowledgeNet, by cross-validation over its three folds. */
final class TypedFactsBenchmark implements Benchmark {

  private static final Path QUERY = Path.of("queries/typed-facts.rq");

  @Override
  public String name() {
    return "typed-facts";
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    Scorer scorer = new Scorer(data, "score_typed_facts.py");
    Path gold = Scorer.existing(data.resolve("knowledgenet/train.jsonl"));
    CrossValidation facts = validate(data);
    Table table =
        new Table(
            "KnowledgeNet, typed facts, 3-fold cross-validation",
            "facts",
            "precision",
            "recall",
            "F1",
            "exact F1");
    JsonObject found = score(scorer, gold, facts.found());
    row(table, "as found, at 0.4", found);
    row(table, "in the graph, at 0.4", score(scorer, gold, facts.written()));
    row(table, "in the graph, at the default bar", score(scorer, gold, facts.sure()));
    row(table, "plain facts, at the default bar", score(scorer, gold, facts.plain()));
    table.print(out);
    out.println();
    byProperty(found).print(out);
  }

  private static CrossValidation validate(Path data) throws IOException, BenchmarkException {
    try {
      return CrossValidation.run(data, QUERY);
    } catch (AnnotationException e) {
      throw new BenchmarkException("a text cannot be annotated", e);
    }
  }

  private static JsonObject score(Scorer scorer, Path gold, List<String> lines)
      throws IOException, InterruptedException, BenchmarkException {
    Path predictions = Files.createTempFile("tidings-bench", ".jsonl");
    predictions.toFile().deleteOnExit();
    Files.write(predictions, lines, StandardCharsets.UTF_8);
    return scorer.score(gold.toString(), predictions.toString(), "--by-property");
  }

  private static void row(Table table, String name, JsonObject score) {
    JsonObject overlap = score.getAsJsonObject("overlap");
    table.row(
        name,
        Figures.share(overlap, "precision"),
        Figures.share(overlap, "recall"),
        Figures.share(overlap, "f1"),
        Figures.share(score.getAsJsonObject("exact"), "f1"));
  }

  private static Table byProperty(JsonObject score) {
    Table table =
        new Table(
            "By property, as found at 0.4", "property", "precision", "recall", "F1", "exact F1");
    JsonObject overlap = score.getAsJsonObject("overlap").getAsJsonObject("by_property");
    JsonObject exact = score.getAsJsonObject("exact").getAsJsonObject("by_property");
    for (Map.Entry<String, JsonElement> it : overlap.entrySet()) {
      JsonObject figures = it.getValue().getAsJsonObject();
      table.row(
          it.getKey(),
          Figures.share(figures, "precision"),
          Figures.share(figures, "recall"),
          Figures.share(figures, "f1"),
          Figures.share(exact.getAsJsonObject(it.getKey()), "f1"));
    }
    return table;
  }
}
