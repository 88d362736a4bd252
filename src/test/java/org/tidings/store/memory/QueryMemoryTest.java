package org.tidings.store.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries about things in a row, and about all pairs of them. */
class QueryMemoryTest {

  private static final int THINGS = 60;
  private static final int PAIRS = THINGS * THINGS;
  private static final String ALL_PAIRS = "?a <urn:next> ?b . ?c <urn:next> ?d";

  private final DatasetGraph store = things();

  private static DatasetGraph things() {
    DatasetGraph store = DatabaseMgr.createDatasetGraph();
    Node next = NodeFactory.createURI("urn:next");
    Txn.executeWrite(
        store,
        () -> {
          for (int i = 0; i < THINGS; i++) {
            store.add(Quad.defaultGraphIRI, thing(i), next, thing(i + 1));
          }
        });
    return store;
  }

  private static Node thing(int number) {
    return NodeFactory.createURI("urn:thing-" + number);
  }

  private long rows(String query, QueryMemory memory) {
    return Txn.calculateRead(
        store,
        () -> {
          Context context = store.getContext().copy();
          memory.bound(context);
          try (QueryExec execution =
              QueryExec.dataset(store).query(query).context(context).build()) {
            return count(execution.select());
          }
        });
  }

  private static long count(RowSet rows) {
    long count = 0;
    while (rows.hasNext()) {
      rows.next();
      count++;
    }
    return count;
  }

  private static QueryMemory of(long values) {
    return new QueryMemory(values, 10 * values);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a <urn:next> ?b . ?c <urn:next> ?d } ORDER BY ?d",
        "SELECT DISTINCT ?a ?d { ?a <urn:next> ?b . ?c <urn:next> ?d }",
        "SELECT (COUNT(*) AS ?n) { { SELECT DISTINCT * { ?a <urn:next> ?b . ?c <urn:next> ?d } } }",
        "SELECT ?a ?d (COUNT(*) AS ?n) { ?a <urn:next> ?b . ?c <urn:next> ?d } GROUP BY ?a ?d",
        "SELECT (COUNT(DISTINCT *) AS ?n) { ?a <urn:next> ?b . ?c <urn:next> ?d }",
        "SELECT (COUNT(DISTINCT CONCAT(STR(?a), STR(?d))) AS ?n)"
            + " { ?a <urn:next> ?b . ?c <urn:next> ?d }",
        "SELECT (GROUP_CONCAT(?d) AS ?n) { ?a <urn:next> ?b . ?c <urn:next> ?d }",
        "SELECT * { { SELECT ?a ?d { ?a <urn:next> ?b . ?c <urn:next> ?d } LIMIT 10000 }"
            + " { SELECT ?a ?d { ?a <urn:next> ?b . ?c <urn:next> ?d } LIMIT 10000 } }",
        "SELECT * { ?a <urn:next> ?b OPTIONAL"
            + " { { SELECT ?a ?d { ?a <urn:next> ?b . ?c <urn:next> ?d } LIMIT 10000 } } }",
        "SELECT * { ?a <urn:next> ?b MINUS"
            + " { SELECT ?a ?d { ?a <urn:next> ?e . ?c <urn:next> ?d } LIMIT 10000 } }"
      })
  void endsAQueryThatHoldsMoreThanItsShare(String query) {
    assertThatThrownBy(() -> rows(query, of(PAIRS / 2)))
        .isInstanceOf(TooMuchHeldException.class)
        .hasMessageContaining("1,800 values at once");
    QueryMemory enough = of(10 * PAIRS);
    rows(query, enough);
    assertThat(enough.held()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?a <urn:next> ?b . ?c <urn:next> ?d }",
        "SELECT * { ?a <urn:next> ?b . ?c <urn:next> ?d } ORDER BY ?d LIMIT 10",
        "SELECT (COUNT(*) AS ?n) { ?a <urn:next> ?b . ?c <urn:next> ?d }",
        "SELECT ?a (COUNT(DISTINCT ?b) AS ?n) { ?a <urn:next> ?b . ?c <urn:next> ?d } GROUP BY ?a",
        "SELECT DISTINCT ?a { ?a <urn:next> ?b . ?c <urn:next> ?d }"
      })
  void leavesAloneWhatPassesThroughManyRowsAndKeepsFew(String query) {
    QueryMemory memory = of(1_000);
    assertThat(rows(query, memory)).isPositive();
    assertThat(memory.held()).isZero();
  }

  @Test
  void givesBackWhatAnEndedQueryHeld() {
    QueryMemory memory = of(1_000);
    String query = "SELECT * { " + ALL_PAIRS + " } ORDER BY ?d";
    for (int i = 0; i < 20; i++) {
      assertThatThrownBy(() -> rows(query, memory))
          .isInstanceOf(TooMuchHeldException.class)
          .satisfies(e -> assertThat(((TooMuchHeldException) e).isShared()).isFalse());
    }
    assertThat(memory.held()).isZero();
    assertThat(rows("SELECT DISTINCT ?a { ?a <urn:next> ?b }", memory)).isEqualTo(THINGS);
  }

  @Test
  void endsTheOneThatHoldsMostWhereAllTogetherHoldTooMuch() {
    QueryMemory memory = new QueryMemory(1_000, 1_500);
    HeldValues large = new HeldValues(memory);
    HeldValues small = new HeldValues(memory);
    large.take(900);
    small.take(500);

    small.take(200);

    assertThatThrownBy(() -> large.take(1))
        .isInstanceOf(TooMuchHeldException.class)
        .satisfies(e -> assertThat(((TooMuchHeldException) e).isShared()).isTrue());
    assertThat(small.held()).isEqualTo(700);
  }
}
