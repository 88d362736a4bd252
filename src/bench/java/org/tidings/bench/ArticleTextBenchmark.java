package org.tidings.bench;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.tidings.article.html.HtmlPage;
import org.tidings.article.text.TextDecoder;

/** The main text of web pages, on the development half of article-extraction-benchmark. */
final class ArticleTextBenchmark implements Benchmark {

  private static final String SUFFIX = ".html.gz";

  @Override
  public String name() {
    return "article-text";
  }

  @Override
  public void run(Path data, PrintStream out)
      throws IOException, InterruptedException, BenchmarkException {
    Scorer scorer = new Scorer(data, "score_article_text.py");
    Path folder = Scorer.existing(data.resolve("article-text/dev"));
    Path predictions = Files.createTempFile("tidings-bench", ".jsonl");
    predictions.toFile().deleteOnExit();
    Files.write(predictions, predictions(folder.resolve("html")), StandardCharsets.UTF_8);
    JsonObject score =
        scorer.score(folder.resolve("truth.jsonl").toString(), predictions.toString());
    new Table("article-text dev, main text of web pages", "measure", "value")
        .row("F1", Figures.share(score, "f1"))
        .row("precision", Figures.share(score, "precision"))
        .row("recall", Figures.share(score, "recall"))
        .row("pages", score.get("pages").getAsString())
        .row("pages without text", score.get("empty_predictions").getAsString())
        .print(out);
  }

  private static List<String> predictions(Path folder) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.list(folder)) {
      pages = files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
    List<String> lines = new ArrayList<>();
    for (Path page : pages) {
      String name = String.valueOf(page.getFileName());
      JsonObject line = new JsonObject();
      line.addProperty("id", name.substring(0, name.length() - SUFFIX.length()));
      line.addProperty("text", text(page));
      lines.add(line.toString());
    }
    return lines;
  }

  // The reader itself would leave out pages in other languages, which the truth does not.
  private static String text(Path page) throws IOException {
    try (InputStream html = new GZIPInputStream(Files.newInputStream(page))) {
      String decoded = TextDecoder.decode(html.readAllBytes(), true).orElse("");
      return String.join("\n\n", HtmlPage.parse(decoded).paragraphs());
    }
  }
}
