package org.tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tidings.store.GraphStoreTest.quads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that has grown is made smaller, and is the same store. */
class StoreCompactionTest {

  private final Path folder;

  StoreCompactionTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void losesNothingInCompaction() throws StoreException, IOException {
    try (GraphStore store = grown()) {
      Set<Quad> before = quads(store);
      long size = store.sizeOnDisk();
      store.compact();
      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.ledger()).hasSize(3);
      assertThat(store.sizeOnDisk()).isLessThan(size / 2);
      store.commit(List.of(SampleArticles.numbered(2, 5)));
      assertThat(store.ledger()).hasSize(4);
    }
    assertThat(generations()).hasSize(1);
  }

  @Test
  void losesNothingWhenItIsPacked() throws StoreException, IOException {
    Set<Quad> before;
    try (GraphStore store = grown()) {
      before = quads(store);
      long size = store.sizeOnDisk();
      assertThat(store.compactIfGrown()).isTrue();
      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.ledger()).hasSize(3);
      assertThat(store.sizeOnDisk()).isLessThan(size / 2);
      assertThat(store.compactIfGrown()).isFalse();
      store.commit(List.of(SampleArticles.numbered(2, 5)));
      store.forget(List.of(SampleArticles.numbered(2, 5).ledger().iri()));
    }
    assertThat(generations()).hasSize(1);
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(quads(store)).isEqualTo(before);
      assertThat(store.ledger()).hasSize(3);
    }
  }

  @Test
  void waitsForAReaderBeforeItUsesWhatWasPacked() throws Exception {
    try (GraphStore store = grown()) {
      long all = store.quads();
      CountDownLatch reading = new CountDownLatch(1);
      CountDownLatch underWay = new CountDownLatch(1);
      FutureTask<Long> reader =
          new FutureTask<>(
              () ->
                  store.read(
                      dataset -> {
                        reading.countDown();
                        awaitUnchecked(underWay);
                        return Iter.count(dataset.find());
                      }));
      new Thread(reader).start();
      reading.await();
      FutureTask<Boolean> packing = new FutureTask<>(store::compactIfGrown);
      new Thread(packing).start();
      while (!Files.isDirectory(folder.resolve("Data-0002-tmp"))) {
        Thread.onSpinWait();
      }
      underWay.countDown();
      assertThat(reader.get()).isEqualTo(all);
      assertThat(packing.get()).isTrue();
      assertThat(store.quads()).isEqualTo(all);
    }
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void deletesWhatAKilledCompactionLeftBehind() throws StoreException, IOException {
    try (GraphStore store = SampleArticles.store(folder)) {
      store.compact();
    }
    Path stale = Files.createDirectory(folder.resolve("Data-0001"));
    Path unfinished = Files.createDirectory(folder.resolve("Data-0009-tmp"));
    Files.writeString(stale.resolve("SPO.dat"), "old");
    Files.writeString(unfinished.resolve("SPO.dat"), "half of it");
    GraphStore.open(folder).close();
    assertThat(generations()).hasSize(1).doesNotContain(stale, unfinished);
  }

  @Test
  void compactsOnlyWhatHasGrown() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder)) {
      assertThat(store.compactIfGrown()).isFalse();
    }
    assertThat(GraphStore.isGrown(4_300_000_000L, 1_000_000)).isTrue();
    assertThat(GraphStore.isGrown(1_100_000_000L, 1_000_000)).isFalse();
    assertThat(GraphStore.isGrown(10_000_000L, 100)).isFalse();
  }

  /** A store with an article that was replaced again and again. */
  private GraphStore grown() throws StoreException {
    GraphStore store = SampleArticles.store(folder);
    for (int round = 0; round < 20; round++) {
      store.commit(List.of(SampleArticles.numbered(1, 500 + round)));
    }
    return store;
  }

  private List<Path> generations() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isDirectory).toList();
    }
  }
}
