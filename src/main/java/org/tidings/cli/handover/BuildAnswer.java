package org.tidings.cli.handover;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Optional;
import org.tidings.build.ArticleReport;
import org.tidings.build.report.ReportLine;
import org.tidings.cli.build.BuildTotals;
import org.tidings.cli.outcome.ExitStatus;
import org.tidings.cli.outcome.Failure;

/** What a server says of a build: lines of JSON for each article, and one for how it ended. */
public sealed interface BuildAnswer {

  /** An article was built, and is to be stored. */
  record Built(ArticleReport report) implements BuildAnswer {}

  /** An article is done. */
  record Article(ArticleReport report) implements BuildAnswer {}

  /** The build has ended. */
  record Totals(BuildTotals totals) implements BuildAnswer {}

  /** The build cannot be done. */
  record Failed(Failure failure) implements BuildAnswer {}

  /** As it is sent. */
  default String line() {
    if (this instanceof Article article) {
      return ReportLine.of(article.report());
    }
    JsonObject json = new JsonObject();
    if (this instanceof Built built) {
      json.add("built", ReportLine.json(built.report()));
    } else if (this instanceof Totals ended) {
      json.add("totals", json(ended.totals()));
    } else if (this instanceof Failed failed) {
      json.add("failure", json(failed.failure()));
    }
    return json.toString();
  }

  private static JsonObject json(BuildTotals totals) {
    JsonObject json = new JsonObject();
    json.addProperty("added", totals.added());
    json.addProperty("changed", totals.changed());
    json.addProperty("unchanged", totals.unchanged());
    json.addProperty("skipped", totals.skipped());
    json.addProperty("failed", totals.failed());
    json.addProperty("forgotten", totals.forgotten());
    json.addProperty("interrupted", totals.interrupted());
    totals
        .graph()
        .ifPresent(
            graph -> {
              json.addProperty("facts", graph.facts());
              json.addProperty("entities", graph.entities());
            });
    return json;
  }

  private static JsonObject json(Failure failure) {
    JsonObject json = new JsonObject();
    json.addProperty("status", failure.status().name());
    json.addProperty("what", failure.what());
    json.addProperty("why", failure.why());
    json.addProperty("remedy", failure.remedy());
    return json;
  }

  /** Reads what {@link #line} wrote. */
  static BuildAnswer parse(String line) {
    JsonObject json = JsonParser.parseString(line).getAsJsonObject();
    if (json.has("built")) {
      return new Built(ReportLine.parse(json.getAsJsonObject("built")));
    }
    if (json.has("totals")) {
      return new Totals(totals(json.getAsJsonObject("totals")));
    }
    if (json.has("failure")) {
      return new Failed(failure(json.getAsJsonObject("failure")));
    }
    return new Article(ReportLine.parse(json));
  }

  private static BuildTotals totals(JsonObject json) {
    Optional<BuildTotals.GraphSize> graph =
        json.has("facts")
            ? Optional.of(
                new BuildTotals.GraphSize(
                    json.get("facts").getAsLong(), json.get("entities").getAsLong()))
            : Optional.empty();
    return new BuildTotals(
        json.get("added").getAsInt(),
        json.get("changed").getAsInt(),
        json.get("unchanged").getAsInt(),
        json.get("skipped").getAsInt(),
        json.get("failed").getAsInt(),
        json.get("forgotten").getAsInt(),
        graph,
        json.get("interrupted").getAsBoolean());
  }

  private static Failure failure(JsonObject json) {
    return new Failure(
        ExitStatus.valueOf(json.get("status").getAsString()),
        json.get("what").getAsString(),
        json.get("why").getAsString(),
        json.get("remedy").getAsString());
  }
}
