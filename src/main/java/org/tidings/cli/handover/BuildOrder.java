package org.tidings.cli.handover;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.KeptDecisions;
import org.tidings.pipeline.model.ParserChoice;
import org.tidings.source.files.Sources;

/**
 * What a server is to do with the articles that are handed over to it: the request of a build, but
 * for what the caller does itself.
 *
 * @param request its inputs are absolute paths, which only say what is to be pruned
 */
public record BuildOrder(BuildRequest request, KeptDecisions decisions) {

  /** The order as JSON on one line, which {@link #parse} reads. */
  String text() {
    JsonObject json = new JsonObject();
    JsonArray inputs = new JsonArray();
    Sources.paths(request.inputs()).forEach(path -> inputs.add(path.toString()));
    json.add("inputs", inputs);
    request.wholeBase().ifPresent(base -> json.addProperty("base", base));
    request.date().ifPresent(date -> json.addProperty("date", date.toString()));
    request.publisher().ifPresent(publisher -> json.addProperty("publisher", publisher));
    json.addProperty("links", request.links());
    decisions.given().ifPresent(given -> json.addProperty("identities", given));
    json.addProperty("identitiesFile", decisions.name());
    request.typedConfidence().ifPresent(bar -> json.addProperty("typedConfidence", bar));
    request.threads().ifPresent(threads -> json.addProperty("threads", threads));
    json.addProperty("dryRun", request.dryRun());
    json.addProperty("prune", request.prune());
    json.addProperty("parser", request.parser().label());
    return json.toString();
  }

  /**
   * Reads an order.
   *
   * @param store the folder of the store that it is for
   * @throws IllegalArgumentException if it is none
   */
  public static BuildOrder parse(String text, Path store) {
    try {
      JsonObject json = JsonParser.parseString(text).getAsJsonObject();
      BuildRequest request =
          new BuildRequest(
              inputs(json.getAsJsonArray("inputs")),
              store,
              value(json, "base").map(JsonElement::getAsString),
              value(json, "date").map(it -> LocalDate.parse(it.getAsString())),
              value(json, "publisher").map(JsonElement::getAsString),
              json.get("links").getAsBoolean(),
              Optional.empty(),
              value(json, "typedConfidence").map(JsonElement::getAsDouble),
              value(json, "threads").map(JsonElement::getAsInt),
              json.get("dryRun").getAsBoolean(),
              json.get("prune").getAsBoolean(),
              ParserChoice.labelled(json.get("parser").getAsString()).orElseThrow(),
              false,
              Optional.empty());
      KeptDecisions decisions =
          new KeptDecisions(
              value(json, "identities").map(JsonElement::getAsString),
              json.get("identitiesFile").getAsString());
      return new BuildOrder(request, decisions);
    } catch (JsonParseException
        | DateTimeParseException
        | java.util.NoSuchElementException
        | IllegalStateException
        | UnsupportedOperationException
        | NullPointerException e) {
      throw new IllegalArgumentException("no order of a build: " + e, e);
    }
  }

  private static List<String> inputs(JsonArray array) {
    List<String> inputs = new ArrayList<>();
    array.forEach(it -> inputs.add(it.getAsString()));
    return inputs;
  }

  private static Optional<JsonElement> value(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name));
  }
}
