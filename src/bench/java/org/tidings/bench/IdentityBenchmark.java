package org.tidings.bench;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.build.Newsroom;
import org.tidings.query.NamedQuery;
import org.tidings.query.QueryCatalogue;
import org.tidings.query.QueryEngine;
import org.tidings.query.QueryException;
import org.tidings.query.QueryLimits;
import org.tidings.query.format.AnswerFormat;
import org.tidings.source.InputException;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Who is who, on the development texts of GUM: builds them and asks the store for the mentions. */
final class IdentityBenchmark implements Benchmark {

  private static final String DBPEDIA = "http://dbpedia.org/resource/";

  /** The texts have more mentions than a user is shown rows. */
  private static final QueryLimits LIMITS = new QueryLimits(Duration.ofMinutes(5), 1_000_000);

  @Override
  public String name() {
    return "identity";
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    Scorer scorer = new Scorer(data, "score_identity.py");
    Path gold = Scorer.existing(data.resolve("gum/dev.jsonl"));
    Path predictions = Files.createTempFile("tidings-bench", ".jsonl");
    predictions.toFile().deleteOnExit();
    Files.write(predictions, predictions(gold), StandardCharsets.UTF_8);
    JsonObject score = scorer.score(gold.toString(), predictions.toString());
    Table table = new Table("GUM dev, identity", "measure", "names", "all mentions");
    for (String measure : List.of("b3", "lea")) {
      for (String part : List.of("p", "r", "f1")) {
        String key = "_" + measure + "_" + part;
        table.row(
            measure + " " + part,
            Figures.share(score, "names" + key),
            Figures.share(score, "all" + key));
      }
    }
    table.row("detected", Figures.share(score, "det_r"), Figures.share(score, "all_det_r"));
    table.print(out);
    out.println();
    new Table("GUM dev, links", "measure", "value")
        .row("precision", Figures.share(score, "link_p"))
        .row("recall", Figures.share(score, "link_r"))
        .row("links where gold has none", Figures.share(score, "link_nil"))
        .print(out);
  }

  private static List<String> predictions(Path gold) throws IOException, BenchmarkException {
    Path folder = Files.createTempDirectory("tidings-bench");
    try {
      Newsroom newsroom = new Newsroom(folder, UserModels.all());
      newsroom.build("gum", List.of(gold.toString()));
      try (GraphStore store = newsroom.open("gum")) {
        return converted(mentions(store));
      }
    } catch (InputException | StoreException | QueryException e) {
      throw new BenchmarkException("the texts of GUM cannot be built: " + e.getMessage(), e);
    }
  }

  private static JsonArray mentions(GraphStore store)
      throws QueryException, StoreException, IOException {
    NamedQuery query = QueryCatalogue.ofClassPath().find("mentions").orElseThrow();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    new QueryEngine(store, LIMITS).run(query, Map.of(), AnswerFormat.JSON, 0, answer);
    return JsonParser.parseString(answer.toString(StandardCharsets.UTF_8))
        .getAsJsonObject()
        .getAsJsonObject("results")
        .getAsJsonArray("bindings");
  }

  private static List<String> converted(JsonArray bindings) {
    Map<String, JsonArray> byArticle = new LinkedHashMap<>();
    for (JsonElement element : bindings) {
      JsonObject binding = element.getAsJsonObject();
      JsonObject mention = new JsonObject();
      mention.addProperty("begin", Integer.parseInt(value(binding, "begin")));
      mention.addProperty("end", Integer.parseInt(value(binding, "end")));
      mention.addProperty("entity", value(binding, "entity"));
      mention.addProperty("kind", value(binding, "form"));
      if (binding.has("exactMatch")) {
        mention.addProperty("link", value(binding, "exactMatch").replace(DBPEDIA, ""));
      }
      byArticle.computeIfAbsent(value(binding, "article"), key -> new JsonArray()).add(mention);
    }
    List<String> lines = new ArrayList<>();
    byArticle.forEach(
        (article, mentions) -> {
          JsonObject line = new JsonObject();
          line.addProperty("id", article);
          line.add("mentions", mentions);
          lines.add(line.toString());
        });
    return lines;
  }

  private static String value(JsonObject binding, String column) {
    return binding.getAsJsonObject(column).get("value").getAsString();
  }
}
