package org.tidings.server.find;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;
import org.tidings.server.search.Hit;
import org.tidings.server.search.IndexedArticle;

/**
 * Entities that were searched for, or the articles that name one.
 *
 * @param hits the ones shown
 * @param found how many there are
 * @param kinds how many there are of each kind
 * @param publishers how many articles each has
 * @param years how many articles each has
 * @param subject the entity whose articles are shown
 * @param articles of that entity
 * @param fresh whether the index is up to date
 */
public record SearchPage(
    String typed,
    List<Hit> hits,
    int found,
    int start,
    Map<String, Integer> kinds,
    Map<String, Integer> publishers,
    Map<String, Integer> years,
    Optional<String> subject,
    List<IndexedArticle> articles,
    boolean fresh)
    implements Page {

  @Override
  public String template() {
    return "search";
  }

  @Override
  public String title() {
    return subject
        .map(it -> "Articles that name " + it)
        .orElse(typed.isEmpty() ? "All names" : "“" + typed + "”");
  }

  @Override
  public PageTable table() {
    return subject.isPresent()
        ? Tables.articles(articles)
        : new PageTable(
            List.of("label", "kind", "articles", "aliases", "iri"),
            hits.stream()
                .map(
                    hit ->
                        List.of(
                            hit.named().term().label(),
                            hit.named().term().kind().label(),
                            Integer.toString(hit.articles()),
                            String.join("; ", hit.named().aliases()),
                            hit.named().term().iri()))
                .toList());
  }

  @Override
  public List<String> resources() {
    return subject.isPresent()
        ? List.of()
        : hits.stream().map(hit -> hit.named().term().iri()).toList();
  }
}
