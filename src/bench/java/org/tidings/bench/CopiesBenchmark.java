package org.tidings.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.tidings.story.CopySearch;
import org.tidings.story.Sketch;
import org.tidings.story.SketchedArticle;

/**
 * Near copies, on news articles and on a copy of each that is made of it: cut at its end, with
 * other sentences in the place of some, or with other words. What is found among the articles
 * themselves is counted apart, since some of them may well repeat each other.
 */
final class CopiesBenchmark implements Benchmark {

  private static final double[] KEPT = {1.0, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3};

  /** How a text is changed, so that a share of it is kept. */
  private interface Edit {
    List<String> of(List<String> sentences, List<String> others, double kept, Random random);
  }

  private record Text(String id, String date, List<String> sentences) {

    SketchedArticle sketched() {
      return new SketchedArticle(id, "", date, Sketch.of(sentences));
    }
  }

  @Override
  public String name() {
    return "copies";
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException, BenchmarkException {
    List<Text> texts = texts(Scorer.existing(data.resolve("news/articles.jsonl")));
    Map<String, String> own = CopySearch.originals(texts.stream().map(Text::sketched).toList());
    Table table =
        new Table(
            "Near copies among %d news articles and a copy of each; %d articles repeat another"
                .formatted(texts.size(), own.size()),
            "kept",
            "cut at the end",
            "sentences exchanged",
            "words exchanged",
            "precision of all");
    for (double kept : KEPT) {
      List<Found> found = new ArrayList<>();
      for (Edit edit :
          List.<Edit>of(CopiesBenchmark::cut, CopiesBenchmark::mix, CopiesBenchmark::reword)) {
        found.add(found(texts, own, edit, kept));
      }
      int right = found.stream().mapToInt(Found::right).sum();
      int wrong = found.stream().mapToInt(Found::wrong).sum();
      table.row(
          share(kept),
          share(found.get(0).recall()),
          share(found.get(1).recall()),
          share(found.get(2).recall()),
          right + wrong == 0 ? "-" : "%.3f".formatted((double) right / (right + wrong)));
    }
    table.print(out);
    own.forEach((copy, original) -> out.printf("%n%s repeats %s", copy, original));
  }

  private record Found(int right, int wrong, int of) {
    double recall() {
      return (double) right / of;
    }
  }

  private static Found found(List<Text> texts, Map<String, String> own, Edit edit, double kept) {
    Random random = new Random(7);
    List<SketchedArticle> all = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      List<String> others = texts.get((i + 101) % texts.size()).sentences();
      all.add(text.sketched());
      all.add(
          new Text(
                  "copy of " + text.id(),
                  "2030-01-01",
                  edit.of(text.sentences(), others, kept, random))
              .sketched());
    }
    Map<String, String> originals = CopySearch.originals(all);
    int right = 0;
    int wrong = 0;
    for (Text text : texts) {
      String original = originals.get("copy of " + text.id());
      if (original != null) {
        if (original.equals(own.getOrDefault(text.id(), text.id()))) {
          right++;
        } else {
          wrong++;
        }
      }
    }
    return new Found(right, wrong, texts.size());
  }

  private static List<String> cut(
      List<String> sentences, List<String> others, double kept, Random random) {
    return sentences.subList(0, Math.max(1, (int) Math.round(kept * sentences.size())));
  }

  private static List<String> mix(
      List<String> sentences, List<String> others, double kept, Random random) {
    List<String> mixed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      boolean keep = random.nextDouble() < kept;
      mixed.add(keep ? sentences.get(i) : shuffled(others.get(i % others.size()), random));
    }
    return mixed;
  }

  /** A sentence that nobody has written, in words that are. */
  private static String shuffled(String sentence, Random random) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" ", -1)));
    Collections.shuffle(words, random);
    return String.join(" ", words);
  }

  private static List<String> reword(
      List<String> sentences, List<String> others, double kept, Random random) {
    List<String> words = List.of(String.join(" ", others).split(" ", -1));
    List<String> reworded = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> out = new ArrayList<>();
      for (String word : sentence.split(" ", -1)) {
        out.add(random.nextDouble() < kept ? word : words.get(random.nextInt(words.size())));
      }
      reworded.add(String.join(" ", out));
    }
    return reworded;
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.2f", share);
  }

  private static List<Text> texts(Path file) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      JsonObject article = JsonParser.parseString(line).getAsJsonObject();
      String date = article.has("date") ? article.get("date").getAsString() : "";
      List<String> sentences =
          List.of(article.get("text").getAsString().strip().split("(?<=[.!?])\\s+"));
      texts.add(new Text(article.get("id").getAsString(), date, sentences));
    }
    return texts;
  }
}
