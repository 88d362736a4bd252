package org.tidings.cli.read;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.article.passage.LeftOutText;
import org.tidings.article.reading.ReadOutcome;
import org.tidings.article.reading.ReadingNotes;

/** What was read, as a JSON object on one line. What is not known is left out. */
final class ReadingJson {

  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private ReadingJson() {}

  static String of(InputReading reading) {
    JsonObject line = new JsonObject();
    line.addProperty("id", reading.name());
    line.addProperty("input", reading.identifier());
    line.addProperty("outcome", reading.obstacle().isEmpty() ? "read" : "skipped");
    reading
        .obstacle()
        .ifPresent(
            obstacle -> {
              line.addProperty("reason", obstacle.reason());
              line.addProperty("detail", obstacle.detail());
            });
    line.addProperty("text", reading.seen().map(it -> it.article().text()).orElse(""));
    reading.seen().ifPresent(seen -> add(seen, line));
    return GSON.toJson(line);
  }

  private static void add(ReadOutcome.Accepted seen, JsonObject line) {
    Article article = seen.article();
    Metadata metadata = article.metadata();
    ReadingNotes notes = seen.notes();
    add("title", metadata.title(), line);
    add("date", metadata.date().map(Object::toString), line);
    add("date_from", notes.dayFrom(), line);
    add("author", metadata.author(), line);
    add("publisher", metadata.publisher(), line);
    add("language", metadata.language(), line);
    add("url", metadata.url(), line);
    line.add("passages", passages(article.passages()));
    if (!article.pages().isEmpty()) {
      line.add("pages", GSON.toJsonTree(article.pages()));
    }
    line.add("left_out", leftOut(notes.leftOut()));
    line.add("remarks", GSON.toJsonTree(notes.remarks()));
  }

  private static void add(String name, Optional<String> value, JsonObject line) {
    value.ifPresent(it -> line.addProperty(name, it));
  }

  private static JsonArray passages(List<Span> passages) {
    JsonArray array = new JsonArray();
    passages.forEach(it -> array.add(GSON.toJsonTree(new int[] {it.begin(), it.end()})));
    return array;
  }

  private static JsonArray leftOut(List<LeftOutText> texts) {
    JsonArray array = new JsonArray();
    for (LeftOutText text : texts) {
      JsonObject object = new JsonObject();
      object.addProperty("text", text.text());
      object.addProperty("why", text.reason());
      array.add(object);
    }
    return array;
  }
}
