package org.tidings.server.explorer;

import java.util.List;
import java.util.stream.Collectors;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summary;
import org.tidings.server.page.PageTable;

/** Facts as a table, the same on every page that lists some. */
public final class SummaryTable {

  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "relation",
          "object",
          "articles",
          "sources",
          "first",
          "latest",
          "confidence",
          "worth",
          "plain",
          "claimed",
          "denied",
          "voices",
          "outlets",
          "statement");

  private SummaryTable() {}

  /** The facts as a table to download, a row for each. */
  public static PageTable of(List<Summary> facts) {
    return new PageTable(COLUMNS, facts.stream().map(SummaryTable::row).toList());
  }

  private static List<String> row(Summary fact) {
    return List.of(
        fact.subject().label(),
        fact.relation().words(),
        fact.object().label(),
        Integer.toString(fact.reports()),
        Integer.toString(fact.sources()),
        fact.first(),
        fact.last(),
        Double.toString(fact.confidence()),
        Double.toString(fact.worth()),
        Boolean.toString(fact.isPlain()),
        Integer.toString(fact.claimedIn()),
        Integer.toString(fact.deniedIn()),
        fact.voices().stream().map(Term::label).collect(Collectors.joining("; ")),
        String.join("; ", fact.outlets()),
        fact.statement().iri());
  }
}
