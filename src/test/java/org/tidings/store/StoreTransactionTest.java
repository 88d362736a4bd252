package org.tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.graph.ArticleGraph;

class StoreTransactionTest {

  private final Path folder;

  StoreTransactionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void countsItsQuads() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThat(store.quads()).isEqualTo(GraphStoreTest.quads(store).size());
      store.commit(List.of(SampleArticles.week(), SampleArticles.numbered(1, 5)));
      store.forget(Set.of(SampleArticles.POST));
      assertThat(store.quads()).isEqualTo(GraphStoreTest.quads(store).size());
    }
  }

  @Test
  void replacesTheGraphOfAnArticle() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, SampleArticles.BASE)) {
      store.commit(List.of(SampleArticles.numbered(1, 5), SampleArticles.numbered(2, 5)));
      store.commit(List.of(SampleArticles.numbered(1, 2)));
      assertThat(GraphStoreTest.quads(store))
          .isEqualTo(
              GraphStoreTest.quadsOf(SampleArticles.numbered(1, 2), SampleArticles.numbered(2, 5)));
    }
  }

  @Test
  void forgetsAnArticleWithItsGraph() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      store.forget(Set.of(SampleArticles.WEEK, SampleArticles.BASE + "unknown"));
      assertThat(store.ledger()).containsOnlyKeys(SampleArticles.POST);
      assertThat(GraphStoreTest.quads(store))
          .isEqualTo(GraphStoreTest.quadsOf(SampleArticles.post()));
    }
  }

  @Test
  void goesOnAfterACommitThatFailedHalfWay() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      StoredArticle breaking =
          new StoredArticle(
              SampleArticles.numbered(7, 1).ledger(),
              new ArticleGraph(SampleArticles.BASE + "article/n7", new BreakingGraph(500)));
      for (int round = 0; round < 3; round++) {
        StoredArticle good = SampleArticles.numbered(round, 300);
        assertThatThrownBy(() -> store.commit(List.of(good, breaking)))
            .isInstanceOf(StoreException.class);
        assertThat(store.ledger()).doesNotContainKey(good.ledger().iri());
        store.commit(List.of(good));
        assertThat(store.ledger()).containsKey(good.ledger().iri());
      }
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(GraphStoreTest.quads(store))
          .isEqualTo(
              GraphStoreTest.quadsOf(
                  SampleArticles.week(),
                  SampleArticles.post(),
                  SampleArticles.numbered(0, 300),
                  SampleArticles.numbered(1, 300),
                  SampleArticles.numbered(2, 300)));
    }
  }

  @Test
  void refusesTermsThatCannotBeWrittenOutAgain() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      StoreException refusal =
          catchThrowableOfType(StoreException.class, () -> store.commit(List.of(unwritable())));
      assertThat(refusal.action()).contains("article/n1");
      assertThat(refusal.reason()).contains("http://example.org/a b");
      assertThat(store.ledger()).hasSize(2);
    }
  }

  @Test
  void showsATransactionToOthersOnlyWhenItIsCommitted() throws Exception {
    try (GraphStore store = SampleArticles.store(folder)) {
      StoredArticle article = SampleArticles.numbered(1, 300);
      try (StoreTransaction transaction = store.begin()) {
        transaction.put(article);
        transaction.remove(SampleArticles.POST);
        assertThat(CompletableFuture.supplyAsync(() -> GraphStoreTest.quietly(store::ledger)).get())
            .containsOnlyKeys(SampleArticles.WEEK, SampleArticles.POST);
        transaction.commit();
      }
      assertThat(store.ledger()).containsOnlyKeys(SampleArticles.WEEK, article.ledger().iri());
      assertThat(store.quads()).isEqualTo(GraphStoreTest.quads(store).size());
    }
  }

  @Test
  void undoesATransactionThatIsNotCommitted() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      long revision = store.revision();
      try (StoreTransaction transaction = store.begin()) {
        transaction.put(SampleArticles.numbered(1, 300));
        transaction.remove(SampleArticles.POST);
      }
      assertThat(GraphStoreTest.quads(store))
          .isEqualTo(GraphStoreTest.quadsOf(SampleArticles.week(), SampleArticles.post()));
      assertThat(store.revision()).isEqualTo(revision);
      store.commit(List.of(SampleArticles.numbered(2, 300)));
      assertThat(store.quads()).isEqualTo(GraphStoreTest.quads(store).size());
    }
  }

  @Test
  void goesOnWithATransactionAfterAnArticleThatItRefuses() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      StoredArticle good = SampleArticles.numbered(2, 5);
      try (StoreTransaction transaction = store.begin()) {
        transaction.put(good);
        assertThatThrownBy(() -> transaction.put(unwritable())).isInstanceOf(StoreException.class);
        transaction.commit();
      }
      assertThat(GraphStoreTest.quads(store))
          .isEqualTo(GraphStoreTest.quadsOf(SampleArticles.week(), SampleArticles.post(), good));
    }
  }

  @Test
  void letsOneWriteAfterTheOther() throws Exception {
    try (GraphStore store = SampleArticles.store(folder)) {
      CompletableFuture<Boolean> other;
      try (StoreTransaction transaction = store.begin()) {
        transaction.put(SampleArticles.numbered(1, 5));
        assertThatThrownBy(store::begin).isInstanceOf(IllegalStateException.class);
        other =
            CompletableFuture.supplyAsync(
                () ->
                    GraphStoreTest.quietly(
                        () -> {
                          store.commit(List.of(SampleArticles.numbered(2, 5)));
                          return true;
                        }));
        assertThatThrownBy(() -> other.get(200, TimeUnit.MILLISECONDS))
            .isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> transaction.remove(SampleArticles.POST))
            .isInstanceOf(IllegalStateException.class);
      }
      assertThat(other.get()).isTrue();
      assertThat(store.ledger()).hasSize(4);
    }
  }

  /** An article with a term that could not be read again. */
  private static StoredArticle unwritable() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(
        Triple.create(
            NodeFactory.createURI("http://example.org/a b"),
            NodeFactory.createURI("http://example.org/p"),
            NodeFactory.createLiteralString("x")));
    return new StoredArticle(
        SampleArticles.numbered(1, 1).ledger(),
        new ArticleGraph(SampleArticles.BASE + "article/n1", graph));
  }
}
