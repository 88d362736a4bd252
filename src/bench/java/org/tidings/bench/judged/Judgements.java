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
import org.tidings.bench.judged.NewsFeatures.Featured;

/** What readers judged of facts, by the words of fact and sentence. */
final class Judgements {

  /** Whether a fact is right, and whether it is worth having. */
  record Judgement(boolean correct, boolean useful) {}

  private static final Path OWN = Path.of("src/bench/judgements.tsv");
  private static final int DIGITS = 16;

  private final Map<String, Judgement> judged = new HashMap<>();

  /**
   * All that there are.
   *
   * @param news the folder of articles and of the facts that were judged in them
   */
  static Judgements all(Path news) throws IOException {
    Judgements judgements = new Judgements();
    judgements.addFacts(news.resolve("judged-facts.jsonl"));
    judgements.addKeys(OWN);
    return judgements;
  }

  /** Adds facts with their sentences, a JSON object a line. */
  private void addFacts(Path file) throws IOException {
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
  private void addKeys(Path file) throws IOException {
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (!line.startsWith("#")) {
        List<String> cells = List.of(line.split("\t", -1));
        judged.put(cells.get(0), new Judgement(cells.get(1).equals("1"), cells.get(2).equals("1")));
      }
    }
  }

  Optional<Judgement> of(Featured fact) {
    return Optional.ofNullable(
        judged.get(key(fact.sentence(), fact.subject(), fact.relation(), fact.object())));
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
