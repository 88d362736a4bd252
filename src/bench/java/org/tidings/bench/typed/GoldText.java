package org.tidings.bench.typed;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tidings.article.Span;

/**
 * A text of KnowledgeNet with its annotated passages.
 *
 * @see <a href="https://aclanthology.org/D19-1069/">Mesquita et al., KnowledgeNet, EMNLP 2019</a>
 */
record GoldText(String id, int fold, String text, List<Passage> passages) {

  /** A fact between two mentions. */
  record Fact(String property, Span subject, Span object) {}

  /** A stretch of text that was annotated with all facts of some properties, and with no others. */
  record Passage(Span span, Set<String> properties, List<Fact> facts) {

    Passage {
      properties = Set.copyOf(properties);
      facts = List.copyOf(facts);
    }
  }

  GoldText {
    passages = List.copyOf(passages);
  }

  /** Reads a file of JSON Lines. */
  static List<GoldText> read(Path file) throws IOException {
    List<GoldText> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonObject text = JsonParser.parseString(line).getAsJsonObject();
      List<Passage> passages = new ArrayList<>();
      text.getAsJsonArray("passages").forEach(it -> passages.add(passage(it.getAsJsonObject())));
      texts.add(
          new GoldText(
              text.get("id").getAsString(),
              text.get("fold").getAsInt(),
              text.get("text").getAsString(),
              passages));
    }
    return texts;
  }

  private static Passage passage(JsonObject passage) {
    Set<String> properties = new HashSet<>();
    passage.getAsJsonArray("properties").forEach(it -> properties.add(it.getAsString()));
    List<Fact> facts = new ArrayList<>();
    for (JsonElement element : passage.getAsJsonArray("facts")) {
      JsonObject fact = element.getAsJsonObject();
      facts.add(
          new Fact(
              fact.get("property").getAsString(),
              span(fact.getAsJsonArray("subject")),
              span(fact.getAsJsonArray("object"))));
    }
    Span span = new Span(passage.get("begin").getAsInt(), passage.get("end").getAsInt());
    return new Passage(span, properties, facts);
  }

  private static Span span(JsonArray ends) {
    return new Span(ends.get(0).getAsInt(), ends.get(1).getAsInt());
  }

  /** The passage that covers both spans. */
  Optional<Passage> passage(Span subject, Span object) {
    return passages.stream()
        .filter(passage -> passage.span().covers(subject) && passage.span().covers(object))
        .findFirst();
  }
}
