package org.tidings.bench.typed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.AnnotationException;
import org.tidings.bench.typed.GraphFacts.Prediction;
import org.tidings.relation.typed.TypedFactExtractor;
import org.tidings.relation.typed.TypedModel;

/**
 * Typed facts of each fold of KnowledgeNet by a model that was trained on the other two.
 *
 * @param found before they are written
 * @param written as the graphs give them
 * @param sure those of them that are as likely as the default bar asks for
 * @param plain those of them that are plain facts
 */
public record CrossValidation(
    List<String> found, List<String> written, List<String> sure, List<String> plain) {

  /** Where F1 is best. */
  private static final double LOW_BAR = 0.4;

  private static final int FOLDS = 3;

  public CrossValidation {
    found = List.copyOf(found);
    written = List.copyOf(written);
    sure = List.copyOf(sure);
    plain = List.copyOf(plain);
  }

  /**
   * Trains three times, which takes minutes.
   *
   * @param data the folder of the development sets
   * @param query that reads the graphs
   */
  public static CrossValidation run(Path data, Path query) throws IOException, AnnotationException {
    List<GoldText> texts = GoldText.read(data.resolve("knowledgenet/train.jsonl"));
    Map<String, ResolvedText> resolved =
        ResolvedText.of(texts, ParsedTexts.of(texts, ParsedTexts.cache()));
    GraphFacts graphs = new GraphFacts(Files.readString(query, StandardCharsets.UTF_8));
    List<Prediction> found = new ArrayList<>();
    List<Prediction> written = new ArrayList<>();
    List<Prediction> plain = new ArrayList<>();
    for (int fold = 1; fold <= FOLDS; fold++) {
      int out = fold;
      List<ResolvedText> inside =
          resolved.values().stream().filter(it -> it.gold().fold() != out).toList();
      TypedModel model = new TypedTrainer(Labelled.of(inside)).train();
      TypedFactExtractor extractor = new TypedFactExtractor(model, LOW_BAR);
      for (ResolvedText text : resolved.values()) {
        if (text.gold().fold() == fold) {
          GraphFacts.Facts facts = graphs.of(text, extractor);
          found.addAll(facts.found());
          written.addAll(facts.written());
          plain.addAll(facts.plain());
        }
      }
    }
    return new CrossValidation(
        lines(found, LOW_BAR),
        lines(written, LOW_BAR),
        lines(written, TypedFactExtractor.DEFAULT_BAR),
        lines(plain, TypedFactExtractor.DEFAULT_BAR));
  }

  private static List<String> lines(List<Prediction> predictions, double bar) {
    return predictions.stream().filter(it -> it.confidence() >= bar).map(Prediction::line).toList();
  }
}
