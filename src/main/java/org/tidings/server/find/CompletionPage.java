package org.tidings.server.find;

import java.util.List;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;
import org.tidings.server.search.Hit;

/** Names that what is being typed may become; its HTML is a list of links. */
public record CompletionPage(String typed, List<Hit> hits) implements Page {

  public CompletionPage {
    hits = List.copyOf(hits);
  }

  @Override
  public String template() {
    return "completion";
  }

  @Override
  public String title() {
    return "“" + typed + "”";
  }

  @Override
  public PageTable table() {
    return SearchPage.names(hits);
  }
}
