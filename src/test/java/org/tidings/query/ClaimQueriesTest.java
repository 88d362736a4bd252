package org.tidings.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;

/** The queries about pledges, denials and anonymous sources, on graphs written by hand. */
class ClaimQueriesTest {

  private static final DatasetGraph STORE = store("claims.trig");

  @Test
  void tellsPledgesThreatsAndDenialsFromPlans() {
    assertThat(rows("commitments", "by", "norland"))
        .containsExactly(
            "Norland | denied | Karl Brandt visit Sudmark |  | Norland denied that Karl Brandt had"
                + " visited Sudmark. | 2024-11-07 | beacon-1",
            "Norland | pledged | Norland send to Sudmark | 2025 | Norland pledged to send shells to"
                + " Sudmark in 2025. | 2024-11-07 | beacon-1",
            "Norland | threatened | Norland close the strait |  | Norland threatened to close the"
                + " strait. | 2024-11-07 | beacon-1");
    assertThat(rows("commitments", "by", "Sudmark")).isEmpty();
  }

  @Test
  void tellsWhatRestsOnOneAnonymousSource() {
    assertThat(rows("anonymous-source"))
        .containsExactly(
            "Karl Brandt | visit | Sudmark | Officials | Harbour Wire | Officials told the Harbour"
                + " Wire that Karl Brandt had visited Sudmark. | 2024-11-08 | beacon-2");
    assertThat(rows("anonymous-source", "entity", "Norland")).isEmpty();
  }

  @Test
  void setsADenialBesideAConfirmation() {
    assertThat(rows("confirmed-and-denied"))
        .containsExactly(
            "Karl Brandt | visit | Sudmark | confirmed | Officials | Officials told the Harbour"
                + " Wire that Karl Brandt had visited Sudmark. | 2024-11-08 | beacon-2",
            "Karl Brandt | visit | Sudmark | denied | Norland | Norland denied that Karl Brandt had"
                + " visited Sudmark. | 2024-11-07 | beacon-1");
  }

  @Test
  void setsTwoOutletsOrSpeakersAgainstEachOtherWhoMeanTheSame() {
    assertThat(rows(store("disputes.trig"), "confirmed-and-denied"))
        .containsExactly(
            "Norland | close | 3 mills | confirmed |  | Norland closed 3 mills. | 2024-11-07 | a4",
            "Norland | close | the mills | negative |  | Norland has not closed the mills. |"
                + " 2024-11-07 | a6",
            "Norland | open | a probe | confirmed | Ada Berg | Ada Berg said that Norland had"
                + " opened a probe. | 2024-11-07 | a1",
            "Norland | open | its probe | denied | Ivo Brandt | Ivo Brandt denied that Norland had"
                + " opened its probe. | 2024-11-07 | a2");
  }

  private static List<String> rows(String name, String... parameters) {
    return rows(STORE, name, parameters);
  }

  private static List<String> rows(DatasetGraph store, String name, String... parameters) {
    QueryExecBuilder query =
        QueryExec.dataset(store).query(QueryFactory.read("queries/" + name + ".rq"));
    for (int i = 0; i < parameters.length; i += 2) {
      query.substitution(parameters[i], NodeFactory.createLiteralString(parameters[i + 1]));
    }
    return Txn.calculateRead(
        store,
        () -> {
          try (QueryExec execution = query.build()) {
            return lines(execution.select());
          }
        });
  }

  private static List<String> lines(RowSet rows) {
    List<String> lines = new ArrayList<>();
    rows.forEach(
        row ->
            lines.add(
                rows.getResultVars().stream()
                    .map(it -> row.contains(it) ? row.get(it).getLiteralLexicalForm() : "")
                    .collect(joining(" | "))));
    return lines;
  }

  private static DatasetGraph store(String file) {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    store.getContext().setTrue(TDB2.symUnionDefaultGraph);
    Path data = Path.of("src/test/resources/org/tidings/query/" + file);
    Txn.executeWrite(store, () -> RDFDataMgr.read(store, data.toString()));
    return store;
  }
}
