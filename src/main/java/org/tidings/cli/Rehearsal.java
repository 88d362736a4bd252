package org.tidings.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.file.PathUtils;
import org.tidings.cli.terminal.Surroundings;

/**
 * Goes through the usual commands once, in a folder of its own and without a word, so that the
 * launcher can keep the classes that they load (JEP 350).
 */
final class Rehearsal {

  private static final String ARTICLE =
      """
      Harbour strike ends

      LISBON, 6 November 2024 - Dock workers in Lisbon ended a strike of three weeks on Tuesday, the
      port authority said. "We have signed an agreement," said Ana Prata, who leads the union.
      """;

  private Rehearsal() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("tidings-rehearsal");
    try {
      Path article = folder.resolve("article.txt");
      Files.writeString(article, ARTICLE, StandardCharsets.UTF_8);
      for (List<String> words : commands(article.toString())) {
        new Main(alone(folder)).run(words.toArray(String[]::new));
      }
    } finally {
      PathUtils.delete(folder);
    }
  }

  private static List<List<String>> commands(String article) {
    return List.of(
        List.of("help"),
        List.of("build", article, "--threads", "1", "--timing"),
        List.of("build", article),
        List.of("extract", article, "--timing"),
        List.of("query", "who-did-what"),
        List.of("query", "SELECT * { ?s ?p ?o } LIMIT 3", "--format", "json"),
        List.of("why", "workers", "end"),
        List.of("stats"));
  }

  private static Surroundings alone(Path folder) {
    return new Surroundings(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        "tidings",
        Map.of(),
        folder,
        folder,
        Clock.systemUTC(),
        false,
        false,
        Surroundings.USUAL_COLUMNS);
  }
}
