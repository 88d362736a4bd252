package org.tidings.build.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.build.ArticleReport;
import org.tidings.build.BuildListener;
import org.tidings.build.Outcome;

/**
 * Remembers the articles that a build leaves out, the first ten thousand of them, and passes on
 * what it hears.
 */
public final class LeftOut implements BuildListener {

  private static final int MOST = 10_000;

  private final BuildListener next;
  private final Map<String, ArticleReport> reports = new LinkedHashMap<>();

  public LeftOut(BuildListener next) {
    this(List.of(), next);
  }

  /**
   * For a build that goes on with an earlier one.
   *
   * @param earlier what that one left out; what becomes an article now is taken away
   */
  public LeftOut(Collection<ArticleReport> earlier, BuildListener next) {
    this.next = next;
    earlier.forEach(report -> reports.put(report.identifier(), report));
  }

  @Override
  public void foundAll(int articles) {
    next.foundAll(articles);
  }

  @Override
  public void built(ArticleReport article) {
    next.built(article);
  }

  @Override
  public void finished(ArticleReport article) {
    boolean leftOut = article.outcome() == Outcome.SKIPPED || article.outcome() == Outcome.FAILED;
    if (!leftOut) {
      reports.remove(article.identifier());
    } else if (reports.size() < MOST || reports.containsKey(article.identifier())) {
      reports.put(article.identifier(), article);
    }
    next.finished(article);
  }

  /** In the order in which they were left out. */
  public List<ArticleReport> reports() {
    return List.copyOf(reports.values());
  }
}
