package org.tidings.extraction.context;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tidings.annotation.Token;

/**
 * Classes of words that tell in what light a clause is said; their lemmas are in {@code cues.txt}.
 */
enum Cues {
  /** Saying: "he said that it was so". */
  SPEECH,
  /** Thinking, hoping, fearing: "they believe that it is so". */
  BELIEF,
  /** Saying of somebody that he did it: "accuse X of". */
  ACCUSATION,
  /** Words beside a verb that negate it: "neither condemned nor supported". */
  NEGATIVE_WORD,
  /** Saying that it is not so. */
  DENIAL,
  /** "refused to send": it was not sent. */
  NEGATIVE_CHAIN,
  /** "kept them from sending": they did not send. */
  PREVENTION,
  /** "plans to send": it is meant, not done. */
  INTENTION_CHAIN,
  /** "appears to be": it is likely. */
  APPEARANCE_CHAIN,
  /** "has to send": it is due. */
  DUTY_CHAIN,
  /** "began to send": it is done all the same. */
  ASPECT_CHAIN,
  /** Nouns whose bearers report rather than claim. */
  MEDIA;

  private static final String RESOURCE = "cues.txt";
  private static final Map<String, Set<String>> LEMMAS = read();

  /** Whether the token's lemma is one of this class. */
  boolean has(Token token) {
    return LEMMAS.getOrDefault(label(), Set.of()).contains(token.lemma());
  }

  private String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> classes = new HashMap<>();
    String label = "";
    for (String line : lines()) {
      int colon = line.indexOf(':');
      label = colon < 0 ? label : line.substring(0, colon);
      String words = line.substring(colon + 1).strip();
      classes.computeIfAbsent(label, key -> new HashSet<>()).addAll(List.of(words.split(" +", -1)));
    }
    return classes;
  }

  private static List<String> lines() {
    try (InputStream in = Cues.class.getResourceAsStream(RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }
}
