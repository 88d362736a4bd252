package org.tidings.server.find;

import java.util.List;
import java.util.Map;
import org.tidings.query.graph.Fact;
import org.tidings.query.summary.Summary;
import org.tidings.server.explorer.SummaryTable;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;
import org.tidings.server.search.Hit;
import org.tidings.server.search.IndexedArticle;

/**
 * What is in the store.
 *
 * @param kinds how many entities there are of each kind
 * @param months how many articles are of each month, the earliest first
 * @param newest articles
 * @param leading the most reported entities
 * @param facts what most independent sources report
 * @param summaries the same, without their sentences
 * @param fresh what was reported last, for the first time
 * @param disputed what some say and some deny
 * @param outlets how many the articles have
 * @param first the day of the earliest article; may be empty
 * @param last the day of the latest article; may be empty
 */
public record HomePage(
    long quads,
    int articles,
    Map<String, Integer> kinds,
    List<Bar> months,
    List<IndexedArticle> newest,
    List<Hit> leading,
    List<Fact> facts,
    List<Summary> summaries,
    List<Fact> fresh,
    List<Summary> disputed,
    int outlets,
    String first,
    String last)
    implements Page {

  /**
   * A bar of the small picture.
   *
   * @param height in per cent of the highest
   */
  public record Bar(String label, int count, int height) {}

  /** What so many entities of a kind are called. */
  public static String called(String kind, int count) {
    boolean one = count == 1;
    return switch (kind) {
      case "person" -> one ? "person" : "people";
      case "other" -> one ? "other name" : "other names";
      default -> one ? kind : kind + "s";
    };
  }

  @Override
  public String template() {
    return "home";
  }

  @Override
  public String title() {
    return "Tidings";
  }

  @Override
  public PageTable table() {
    return SummaryTable.of(summaries);
  }

  @Override
  public List<String> resources() {
    return facts.stream().map(it -> it.statement().iri()).toList();
  }
}
