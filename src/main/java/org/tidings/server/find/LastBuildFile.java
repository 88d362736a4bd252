package org.tidings.server.find;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.server.find.BuildEnd.LeftOutArticle;

/**
 * Reads how the last build ended, as the build itself wrote it beside the store: a line of JSON for
 * the build, and one for each article that was left out. The file may be missing, and may be
 * replaced at any moment.
 */
record LastBuildFile(Path file) {

  private static final int MOST_SHOWN = 100;

  Optional<BuildEnd> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
      List<JsonObject> first =
          lines
              .limit(1 + MOST_SHOWN)
              .map(line -> JsonParser.parseString(line).getAsJsonObject())
              .toList();
      return first.isEmpty() ? Optional.empty() : Optional.of(end(first));
    } catch (IOException
        | java.io.UncheckedIOException
        | JsonParseException
        | IllegalStateException
        | IllegalArgumentException
        | UnsupportedOperationException e) {
      return Optional.of(BuildEnd.unreadable(String.valueOf(e.getMessage())));
    }
  }

  private static BuildEnd end(List<JsonObject> lines) {
    JsonObject summary = lines.get(0);
    return new BuildEnd(
        text(summary, "ended"),
        number(summary, "added"),
        number(summary, "changed"),
        number(summary, "unchanged"),
        number(summary, "skipped"),
        number(summary, "failed"),
        summary.has("interrupted") && summary.get("interrupted").getAsBoolean(),
        lines.stream().skip(1).map(LastBuildFile::leftOut).toList(),
        "");
  }

  private static LeftOutArticle leftOut(JsonObject line) {
    return new LeftOutArticle(
        text(line, "article"), text(line, "outcome"), text(line, "reason"), text(line, "detail"));
  }

  private static int number(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsInt() : 0;
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }
}
