package org.tidings.server.explore.fact;

import java.util.Optional;
import org.tidings.query.graph.Source;
import org.tidings.query.summary.Summary;

/**
 * Which facts count. What is empty does not restrict.
 *
 * @param relation in words
 * @param outlet the name of one that states it
 * @param period of the articles
 * @param all whether those count too that are less sure or of little worth
 */
public record FactFilter(
    Optional<String> relation, Optional<String> outlet, Period period, boolean all) {

  /** Whether a fact counts, but for how sure it is. */
  public boolean admits(Summary it) {
    return relation.map(it.relation().words()::equals).orElse(true)
        && it.articles().stream().anyMatch(this::admits);
  }

  private boolean admits(Source article) {
    return outlet.map(article.publisher()::equals).orElse(true)
        && (period.isWhole() || (!article.date().isEmpty() && period.holds(article.date())));
  }

  /** Whether it is sure enough to be shown. */
  public boolean shows(Summary it) {
    return all || it.isTelling();
  }

  /** Whether it narrows down anything. */
  public boolean isNarrow() {
    return relation.isPresent() || outlet.isPresent() || !period.isWhole();
  }
}
