package org.tidings.server.catalogue;

import java.util.List;
import org.tidings.query.NamedQuery;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** The queries that have a name. */
public record CataloguePage(List<NamedQuery> queries) implements Page {

  @Override
  public String template() {
    return "catalogue";
  }

  @Override
  public String title() {
    return "Queries";
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of("name", "question"),
        queries.stream().map(query -> List.of(query.name(), query.question())).toList());
  }
}
