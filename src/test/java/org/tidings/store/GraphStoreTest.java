package org.tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphStoreTest {

  private final Path folder;

  GraphStoreTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void keepsWhatAPersonDecided() throws Exception {
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThat(store.decisions()).isEmpty();
      store.keepDecisions("A,same as,B");
      store.keepDecisions("A,same as,C");
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.decisions()).isEqualTo("A,same as,C");
      store.keepDecisions("");
      assertThat(store.decisions()).isEmpty();
      assertThat(store.ledger()).hasSize(2);
    }
  }

  @Test
  void remembersArticlesAfterItWasClosed() throws StoreException {
    SampleArticles.store(folder).close();
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.base()).isEqualTo(SampleArticles.BASE);
      assertThat(store.ledger())
          .containsOnlyKeys(SampleArticles.WEEK, SampleArticles.POST)
          .containsEntry(SampleArticles.WEEK, SampleArticles.week().ledger());
      assertThat(quads(store)).isEqualTo(quadsOf(SampleArticles.week(), SampleArticles.post()));
    }
  }

  @Test
  void showsTheUnionOfAllGraphsAsTheDefaultGraph() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThat(count(store, "{ ?s ?p ?o }"))
          .isEqualTo(
              Set.of(SampleArticles.week(), SampleArticles.post()).stream()
                  .flatMap(article -> article.graph().triples().stream())
                  .distinct()
                  .count());
      assertThat(count(store, "{ GRAPH ?g { ?s ?p ?o } }")).isEqualTo(store.quads());
      assertThat(store.<Integer>read(dataset -> dataset.getDefaultGraph().size()))
          .isEqualTo((int) count(store, "{ ?s ?p ?o }"));
    }
  }

  @Test
  void seesTheUnionInPathsSubqueriesAndExists() throws StoreException {
    String label = "<http://www.w3.org/2004/02/skos/core#prefLabel>";
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThat(count(store, "{ ?s " + label + "+ \"Russia\"@en }")).isEqualTo(1);
      assertThat(count(store, "{ ?s " + label + "* \"Russia\"@en }")).isEqualTo(2);
      assertThat(count(store, "{ { SELECT ?s { ?s " + label + " \"Russia\"@en } } }")).isEqualTo(1);
      assertThat(count(store, "{ BIND(1 AS ?x) FILTER EXISTS { ?s " + label + " ?o } }"))
          .isEqualTo(1);
      assertThat(count(store, "{ BIND(1 AS ?x) FILTER EXISTS { ?s " + label + "+ ?o } }"))
          .isEqualTo(1);
    }
  }

  @Test
  void keepsTheLedgerOutOfSight() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      List<Node> secrets =
          store.inRead(
              "cannot look into the ledger",
              real ->
                  Iter.iter(real.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY))
                      .map(Quad::getPredicate)
                      .distinct()
                      .toList());
      assertThat(secrets).hasSizeGreaterThan(3);
      for (Node secret : secrets) {
        String pattern = "{ ?s <%s> ?o }".formatted(secret.getURI());
        assertThat(count(store, pattern)).as(pattern).isZero();
        assertThat(count(store, "{ GRAPH ?g " + pattern + " }")).as(pattern).isZero();
      }
      assertThat(quads(store))
          .isNotEmpty()
          .noneMatch(quad -> secrets.contains(quad.getPredicate()));
    }
  }

  @Test
  void cannotBeWrittenThroughARead() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      Quad quad = quads(store).iterator().next();
      assertThatThrownBy(() -> store.read(dataset -> deleted(dataset, quad)))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  private static boolean deleted(DatasetGraph dataset, Quad quad) {
    dataset.delete(quad);
    return true;
  }

  @Test
  void allowsAReadWithinARead() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      long outer = store.read(one -> quietly(() -> store.quads()));
      assertThat(outer).isEqualTo(store.quads());
    }
  }

  @Test
  void passesTheFailureOfAReadOn() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThatThrownBy(
              () ->
                  store.read(
                      dataset -> {
                        throw new IllegalStateException("mine");
                      }))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("mine");
      assertThat(store.quads()).isPositive();
    }
  }

  @Test
  void createsNothingWhenItIsOnlyToBeOpened() {
    Path missing = folder.resolve("missing");
    assertThatThrownBy(() -> GraphStore.open(missing))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there is no Tidings store");
    assertThat(missing).doesNotExist();
  }

  @Test
  void leavesAFolderOfOtherFilesAlone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear reader");
    assertThatThrownBy(() -> GraphStore.openOrCreate(folder, SampleArticles.BASE))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("holds files");
    assertThat(folder).isDirectoryNotContaining("glob:**Data*");
  }

  @Test
  void refusesAnotherBase() throws StoreException {
    SampleArticles.store(folder).close();
    assertThatThrownBy(() -> GraphStore.openOrCreate(folder, "http://other.example/"))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("its base is " + SampleArticles.BASE);
    assertThatThrownBy(() -> GraphStore.openOrCreate(folder, "http://other.example"))
        .hasMessageContaining("slash");
    GraphStore.openOrCreate(folder, SampleArticles.BASE).close();
  }

  @Test
  void isOpenOnlyOnceInAProcess() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThatThrownBy(() -> GraphStore.open(folder))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("this process has it open");
      assertThat(store.quads()).isPositive();
    }
  }

  @Test
  void saysThatItWasClosed() throws StoreException {
    GraphStore store = SampleArticles.store(folder);
    store.close();
    store.close();
    assertThatThrownBy(store::ledger)
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("closed");
  }

  @Test
  void readsWhileItIsWritten() throws Exception {
    try (GraphStore store = GraphStore.openOrCreate(folder, SampleArticles.BASE)) {
      Thread writer =
          new Thread(
              () ->
                  IntStream.range(0, 20)
                      .forEach(
                          i ->
                              quietly(
                                  () -> {
                                    store.commit(List.of(SampleArticles.numbered(i, 50)));
                                    return i;
                                  })));
      writer.start();
      while (writer.isAlive()) {
        assertThat(count(store, "{ ?s ?p ?o }") % 50).isZero();
      }
      writer.join();
      assertThat(store.ledger()).hasSize(20);
    }
  }

  static Set<Quad> quads(GraphStore store) throws StoreException {
    return store.read(
        dataset -> {
          Set<Quad> quads = new HashSet<>();
          dataset.find().forEachRemaining(quads::add);
          return quads;
        });
  }

  static Set<Quad> quadsOf(StoredArticle... articles) {
    Set<Quad> quads = new HashSet<>();
    for (StoredArticle article : articles) {
      article.graph().triples().stream()
          .map(t -> Quad.create(NodeFactory.createURI(article.graph().iri()), t))
          .forEach(quads::add);
    }
    return quads;
  }

  private static long count(GraphStore store, String pattern) throws StoreException {
    return store.read(
        dataset -> {
          try (QueryExec query = QueryExec.dataset(dataset).query("SELECT * " + pattern).build()) {
            return query.select().materialize().rewindable().size();
          }
        });
  }

  interface Work<T> {
    T run() throws StoreException;
  }

  static <T> T quietly(Work<T> work) {
    try {
      return work.run();
    } catch (StoreException e) {
      throw new AssertionError(e);
    }
  }
}
