package org.tidings.cli.build;

import org.tidings.cli.terminal.Amount;

/**
 * What a build made, in words.
 *
 * @param store as the user calls it
 */
public record BuildSummary(BuildTotals totals, String store, boolean dryRun) {

  public String text() {
    return "%s: %s (%s new, %s changed, %s unchanged), %s skipped, %s failed%s\n%s"
        .formatted(
            store,
            Amount.of(totals.kept(), "article"),
            Amount.of(totals.added()),
            Amount.of(totals.changed()),
            Amount.of(totals.unchanged()),
            Amount.of(totals.skipped()),
            Amount.of(totals.failed()),
            totals.forgotten() > 0 ? ", %s forgotten".formatted(Amount.of(totals.forgotten())) : "",
            dryRun ? "Nothing was written." : graph());
  }

  private String graph() {
    return totals
        .graph()
        .map(
            graph ->
                "The graph holds %s about %s."
                    .formatted(
                        Amount.of(graph.facts(), "fact"),
                        Amount.of(graph.entities(), "entity", "entities")))
        .orElse(
            totals.changes() == 0
                ? "Nothing was to be done."
                : "To count what the graph holds: tidings stats");
  }
}
