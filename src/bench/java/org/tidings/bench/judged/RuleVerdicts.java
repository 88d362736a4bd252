package org.tidings.bench.judged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.tidings.annotation.Annotator;
import org.tidings.bench.judged.NewsFeatures.Featured;
import org.tidings.identity.Linker;

/** What readers judged of the facts of each rule, whether plain in the graph or not. */
public final class RuleVerdicts {

  /** How many facts of a rule were judged, and how many of them well. */
  public record Count(int judged, int right, int useful) {

    Count plus(Count other) {
      return new Count(judged + other.judged, right + other.right, useful + other.useful);
    }
  }

  private RuleVerdicts() {}

  /**
   * The counts by the rules' labels; rules without a judged fact are missing.
   *
   * @param news the folder of articles and of the facts that were judged in them
   */
  public static Map<String, Count> of(Path news, Annotator annotator, Linker linker)
      throws IOException {
    Judgements judgements = Judgements.all(news);
    Map<String, Count> counts = new TreeMap<>();
    for (Featured it : new NewsFeatures(annotator, linker).of(news.resolve("articles.jsonl"))) {
      judgements
          .of(it)
          .map(found -> new Count(1, found.correct() ? 1 : 0, found.useful() ? 1 : 0))
          .ifPresent(count -> counts.merge(it.rule(), count, Count::plus));
    }
    return counts;
  }
}
