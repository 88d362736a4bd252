package org.tidings.server.compare;

import java.util.List;
import java.util.Optional;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.fact.OutletComparison;
import org.tidings.server.explorer.SummaryTable;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * Who reports what, of all that is in the store, in a period, about an entity.
 *
 * @param entity the only one that counts, where one was named
 * @param articles how many were looked at
 * @param found how many there are in the period
 * @param facts all that were compared
 */
public record OutletsPage(
    Optional<Term> entity,
    OutletComparison comparison,
    int articles,
    int found,
    List<Summary> facts)
    implements Page {

  public OutletsPage {
    facts = List.copyOf(facts);
  }

  @Override
  public String template() {
    return "outlets";
  }

  @Override
  public String title() {
    return "Outlets compared" + entity.map(it -> ": " + it.label()).orElse("");
  }

  @Override
  public PageTable table() {
    return SummaryTable.of(facts);
  }
}
