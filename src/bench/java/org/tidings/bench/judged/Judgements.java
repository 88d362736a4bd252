package org.tidings.bench.judged;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** What readers judged of facts, by the words of fact and sentence. */
final class Judgements {

  /** Whether a fact is right, and whether it is worth having. */
  record Judgement(boolean correct, boolean useful) {}

  private static final int DIGITS = 16;

  private final Map<String, Judgement> judged = new HashMap<>();

  /** Adds facts with their sentences, a JSON object a line. */
  void addFacts(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonObject fact = JsonParser.parseString(line).getAsJsonObject();
      judged.put(
          key(
              fact.get("sentence").getAsString(),
              fact.get("subject").getAsString(),
              fact.get("relation").getAsString(),
              fact.get("object").getAsString()),
          new Judgement(fact.get("correct").getAsInt() > 0, fact.get("useful").getAsInt() > 0));
    }
  }

  /** Adds facts that only their digest names. */
  void addKeys(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        judged.put(cells.get(0), new Judgement(cells.get(1).equals("1"), cells.get(2).equals("1")));
      }
    }
  }

  Optional<Judgement> of(String sentence, String subject, String relation, String object) {
    return Optional.ofNullable(judged.get(key(sentence, subject, relation, object)));
  }

  private static String key(String sentence, String subject, String relation, String object) {
    String first = folded(relation).split(" ", 2)[0];
    String parts = String.join("|", folded(sentence), folded(subject), first, folded(object));
    return DigestUtils.sha1Hex(parts).substring(0, DIGITS);
  }

  private static String folded(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
