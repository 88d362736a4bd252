package org.tidings.server.find;

import java.util.List;
import java.util.Map;
import org.tidings.query.graph.Fact;
import org.tidings.server.explorer.Facts;
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
 * @param facts the most reported facts of these
 */
public record HomePage(
    long quads,
    int articles,
    Map<String, Integer> kinds,
    List<Bar> months,
    List<IndexedArticle> newest,
    List<Hit> leading,
    List<Fact> facts)
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
    return Facts.table(facts);
  }

  @Override
  public List<String> resources() {
    return facts.stream().map(it -> it.statement().iri()).toList();
  }
}
