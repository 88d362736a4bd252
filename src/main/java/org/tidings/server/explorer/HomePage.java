package org.tidings.server.explorer;

import java.util.List;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** What is in the store. */
public record HomePage(long quads) implements Page {

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
    return new PageTable(List.of("quads"), List.of(List.of(Long.toString(quads))));
  }

  @Override
  public List<String> resources() {
    return List.of();
  }
}
