package org.tidings.server.explorer;

import java.util.List;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactQualifier;
import org.tidings.server.page.PageTable;

/** Facts as a table, the same on every page that lists some. */
public final class Facts {

  private static final List<String> COLUMNS =
      List.of(
          "subject",
          "relation",
          "object",
          "articles",
          "sentences",
          "latest",
          "confidence",
          "plain",
          "affirmed",
          "denied",
          "statement",
          "qualifiers");

  private Facts() {}

  /** The facts as a table to download, a row for each. */
  public static PageTable table(List<Fact> facts) {
    return new PageTable(COLUMNS, facts.stream().map(Facts::row).toList());
  }

  private static List<String> row(Fact fact) {
    return List.of(
        fact.subject().label(),
        fact.relation().words(),
        fact.object().label(),
        Integer.toString(fact.articles()),
        Integer.toString(fact.sentences()),
        fact.latest(),
        Double.toString(fact.confidence()),
        Boolean.toString(fact.plain()),
        Boolean.toString(fact.isAffirmed()),
        Boolean.toString(fact.isDenied()),
        fact.statement().iri(),
        FactQualifier.words(fact.qualifiers()));
  }
}
