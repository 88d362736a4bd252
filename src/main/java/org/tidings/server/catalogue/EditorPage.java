package org.tidings.server.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tidings.query.NamedQuery;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * The SPARQL editor.
 *
 * @param prefixes namespaces of the store
 * @param examples queries to begin with
 */
public record EditorPage(Map<String, String> prefixes, List<NamedQuery> examples) implements Page {

  /** A query to begin with, with the store's prefixes. */
  public String start() {
    return prefixes.entrySet().stream()
            .map(entry -> "PREFIX %s: <%s>".formatted(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining("\n"))
        + "\n\nSELECT ?who ?what WHERE {\n  ?who rel:ratify ?what\n}\nLIMIT 50\n";
  }

  @Override
  public String template() {
    return "editor";
  }

  @Override
  public String title() {
    return "SPARQL";
  }

  // Yasgui and its code editor do.
  @Override
  public boolean hasInlineStyles() {
    return true;
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of("prefix", "namespace"),
        prefixes.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(entry -> List.of(entry.getKey(), entry.getValue()))
            .toList());
  }
}
