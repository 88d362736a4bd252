package org.tidings.bench.speed;

import com.google.gson.JsonParser;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP's pipeline that answers the same questions as Tidings: relations, identity, typed facts.
 * Prints the tokens and the seconds of each pass over the articles.
 */
final class StockPipeline {

  private StockPipeline() {}

  /** Arguments: a file of JSON Lines, the number of threads, the number of passes. */
  public static void main(String[] args) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    int threads = Integer.parseInt(args[1]);
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,natlog,openie,kbp");
    properties.setProperty("coref.algorithm", "fastneural");
    properties.setProperty("threads", Integer.toString(threads));
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    List<String> texts =
        Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8).stream()
            .map(line -> JsonParser.parseString(line).getAsJsonObject().get("text").getAsString())
            .toList();
    SteadySpeed.print(
        out,
        Integer.parseInt(args[2]),
        () -> {
          List<Annotation> articles = texts.stream().map(Annotation::new).toList();
          pipeline.annotate(articles, threads);
          return articles.stream()
              .mapToLong(it -> it.get(CoreAnnotations.TokensAnnotation.class).size())
              .sum();
        });
  }
}
