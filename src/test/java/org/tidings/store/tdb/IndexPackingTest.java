package org.tidings.store.tdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A TDB2 database that is packed again and again, beside the same quads in memory. */
class IndexPackingTest {

  private static final int TERMS = 60;

  private final Path folder;
  private final Random random = new Random(11);
  private final DatasetGraph model = DatasetGraphFactory.create();
  private TdbConnection connection;

  IndexPackingTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.connection = TdbConnection.connect(folder);
  }

  @BeforeEach
  void fill() {
    for (int transaction = 0; transaction < 8; transaction++) {
      change(2_000);
    }
  }

  @AfterEach
  void disconnect() {
    connection.disconnect();
  }

  @Test
  void holdsWhatItHeldByEveryIndex() throws IOException {
    pack();
    assertSameAsModel();
    reopen();
    assertSameAsModel();
  }

  @Test
  void canBeWrittenAndPackedAgain() throws IOException {
    for (int round = 0; round < 3; round++) {
      pack();
      change(3_000);
      assertSameAsModel();
    }
    reopen();
    assertSameAsModel();
  }

  @Test
  void takesNoMoreBlocksThanItNeeds() throws IOException {
    long quads = model.stream().filter(quad -> !quad.isDefaultGraph()).count();
    assertThat(connection.isWorthPacking(quads)).isTrue();
    pack();
    assertThat(connection.isWorthPacking(quads)).isFalse();
    assertThat(DiskUsage.ofIndex(Generations.newest(folder), "GSPO"))
        .isBetween(32 * quads, 32 * quads * 11 / 10);
  }

  @Test
  void keepsIndexesThatAreEmpty(@TempDir Path other) throws IOException {
    TdbConnection empty = TdbConnection.connect(other);
    empty.adopt(empty.pack());
    empty.reconnect();
    DatasetGraph dataset = empty.dataset();
    Quad quad = quad();
    Txn.executeWrite(dataset, () -> dataset.add(quad));
    boolean there = Txn.calculateRead(dataset, () -> dataset.contains(quad));
    assertThat(there).isTrue();
    empty.disconnect();
  }

  @Test
  void isReadMeanwhile() throws IOException {
    DatasetGraph dataset = connection.dataset();
    Path packed =
        Txn.calculateRead(
            dataset,
            () -> {
              Path written = packUnchecked();
              assertThat(Iter.count(dataset.find())).isEqualTo(model.stream().count());
              return written;
            });
    connection.adopt(packed);
    connection.reconnect();
    assertSameAsModel();
  }

  @Test
  void refusesADamagedDatabaseAndLeavesItAsItIs() throws IOException {
    DatasetGraph dataset = connection.dataset();
    Txn.executeWrite(dataset, () -> forgetOneRecord(dataset));
    List<Path> before = files();

    assertThatThrownBy(connection::pack)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("indexes are damaged");

    assertThat(files()).isEqualTo(before);
  }

  /** As by a fault of the disk: out of one of six indexes. */
  private static void forgetOneRecord(DatasetGraph dataset) {
    TupleIndex index =
        TDBInternal.getDatasetGraphTDB(dataset)
            .getQuadTable()
            .getNodeTupleTable()
            .getTupleTable()
            .getIndex(2);
    Tuple<NodeId> first = index.all().next();
    index.delete(first);
  }

  private void change(int quads) {
    DatasetGraph dataset = connection.dataset();
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < quads; i++) {
            Quad quad = quad();
            boolean remove = random.nextInt(4) == 0;
            for (DatasetGraph each : List.of(dataset, model)) {
              if (remove) {
                each.delete(quad);
              } else {
                each.add(quad);
              }
            }
          }
        });
  }

  private Quad quad() {
    Node graph = random.nextInt(50) == 0 ? Quad.defaultGraphIRI : term("graph");
    return new Quad(graph, term("subject"), term("predicate"), object());
  }

  private Node object() {
    return random.nextBoolean()
        ? term("object")
        : NodeFactory.createLiteralString("text " + random.nextInt(TERMS));
  }

  private Node term(String kind) {
    return NodeFactory.createURI("http://example.org/" + kind + "/" + random.nextInt(TERMS));
  }

  private void pack() throws IOException {
    connection.adopt(connection.pack());
    connection.reconnect();
  }

  private Path packUnchecked() {
    try {
      return connection.pack();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void reopen() throws IOException {
    connection.disconnect();
    connection = TdbConnection.connect(folder);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted().toList();
    }
  }

  /** Asks so that each index answers once, as TDB2 chooses by what is given. */
  private void assertSameAsModel() {
    Set<Quad> quads = model.stream().collect(Collectors.toSet());
    assertThat(found(() -> connection.dataset().find())).isEqualTo(quads);
    Quad sought = quads.stream().filter(quad -> !quad.isDefaultGraph()).findAny().orElseThrow();
    for (int given = 1; given < 16; given++) {
      Node graph = given(given, 1, sought.getGraph());
      Node subject = given(given, 2, sought.getSubject());
      Node predicate = given(given, 4, sought.getPredicate());
      Node object = given(given, 8, sought.getObject());
      assertThat(found(() -> connection.dataset().findNG(graph, subject, predicate, object)))
          .isNotEmpty()
          .isEqualTo(Iter.toSet(model.findNG(graph, subject, predicate, object)));
    }
  }

  private Set<Quad> found(Supplier<Iterator<Quad>> find) {
    return Txn.calculateRead(connection.dataset(), () -> Iter.toSet(find.get()));
  }

  private static Node given(int which, int bit, Node node) {
    return (which & bit) == 0 ? Node.ANY : node;
  }
}
