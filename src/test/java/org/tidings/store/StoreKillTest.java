package org.tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process writes the store and is killed as by kill -9. */
class StoreKillTest {

  private static final int KILLS = 8;
  private static final Pattern COMMITTED = Pattern.compile("committed (\\d+)\\.");

  private final Path folder;

  StoreKillTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void losesNothingThatWasCommittedAndKeepsNothingHalf() throws Exception {
    GraphStore.openOrCreate(folder, SampleArticles.BASE).close();
    Random random = new Random(20241106);
    int batches = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      int reported = batchesReportedUntilKilled(batches, random.nextInt(600));
      int stored = wholeBatches();
      assertThat(stored).isBetween(Math.max(batches, reported), Math.max(batches, reported) + 1);
      batches = stored;
    }
    assertThat(batches).isGreaterThan(KILLS);
  }

  @Test
  void namesTheProcessThatHoldsTheStore() throws Exception {
    GraphStore.openOrCreate(folder, SampleArticles.BASE).close();
    Process other = CommittingProcess.start(folder, 0);
    try (BufferedReader lines = other.inputReader(StandardCharsets.UTF_8)) {
      assertThat(lines.readLine()).startsWith("committed");
      StoreException refusal =
          catchThrowableOfType(StoreException.class, () -> GraphStore.open(folder));
      assertThat(refusal.reason()).contains("process " + other.pid());
    } finally {
      other.destroyForcibly().waitFor();
    }
    GraphStore.open(folder).close();
  }

  /** How many batches there are as far as the process said before it was killed. */
  private int batchesReportedUntilKilled(int firstBatch, int afterMillis)
      throws IOException, InterruptedException {
    Process process = CommittingProcess.start(folder, firstBatch);
    int reported = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      String line = lines.readLine();
      assertThat(process.waitFor(afterMillis, TimeUnit.MILLISECONDS)).isFalse();
      // Not process.destroyForcibly(), which throws away what the process said last.
      process.toHandle().destroyForcibly();
      for (; line != null; line = lines.readLine()) {
        Matcher matcher = COMMITTED.matcher(line);
        reported = matcher.matches() ? Integer.parseInt(matcher.group(1)) + 1 : reported;
      }
    }
    return reported;
  }

  /** How many batches are stored, after each of them was found to be whole. */
  private int wholeBatches() throws StoreException {
    try (GraphStore store = GraphStore.open(folder)) {
      Map<String, LedgerEntry> ledger = store.ledger();
      assertThat(ledger.size() % CommittingProcess.ARTICLES_A_BATCH).isZero();
      int batches = ledger.size() / CommittingProcess.ARTICLES_A_BATCH;
      long quads = 0;
      for (int i = 0; i < ledger.size(); i++) {
        int triples = CommittingProcess.triples(i / CommittingProcess.ARTICLES_A_BATCH);
        StoredArticle expected = SampleArticles.numbered(i, triples);
        assertThat(ledger).containsEntry(expected.ledger().iri(), expected.ledger());
        assertThat(graphSize(store, expected.ledger().iri())).isEqualTo(triples);
        quads += triples;
      }
      assertThat(store.quads()).isEqualTo(quads);
      assertThat(GraphStoreTest.quads(store)).hasSize((int) quads);
      return batches;
    }
  }

  private static int graphSize(GraphStore store, String iri) throws StoreException {
    return store.read(dataset -> dataset.getGraph(NodeFactory.createURI(iri)).size());
  }
}
