package org.tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.dboe.base.file.BufferChannelFile;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.journal.Journal;
import org.apache.jena.dboe.transaction.txn.journal.JournalEntryType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tidings.store.tdb.Generations;

/** A store whose process was killed while it wrote its journal. */
class JournalTailTest {

  private static final int DATA_BYTES = 24;
  private static final int ENTRY_BYTES = 16 + DATA_BYTES;
  private static final StoredArticle ARTICLE = SampleArticles.numbered(1, 20);

  private final Path folder;

  JournalTailTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void storeAnArticle() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, SampleArticles.BASE)) {
      store.commit(List.of(ARTICLE));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, ENTRY_BYTES - 1, ENTRY_BYTES, ENTRY_BYTES + 16})
  void opensWithWhatWasCommittedWhereverTheJournalWasCutShort(int bytes) throws Exception {
    Files.write(journal(), Arrays.copyOf(twoEntries(), bytes));

    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.ledger()).containsEntry(ARTICLE.ledger().iri(), ARTICLE.ledger());
      store.commit(List.of(SampleArticles.numbered(2, 20)));
    }
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.ledger()).hasSize(2);
    }
  }

  @Test
  void leavesADamagedEntryToBeReported() throws Exception {
    byte[] damaged = twoEntries();
    damaged[20] ^= 1;
    Files.write(journal(), damaged);

    StoreException refusal =
        catchThrowableOfType(StoreException.class, () -> GraphStore.open(folder));

    assertThat(refusal.reason()).contains("Checksum");
    assertThat(journal()).hasBinaryContent(damaged);
  }

  /** Entries of a transaction that was never committed, as TDB2 writes them. */
  private byte[] twoEntries() throws Exception {
    Path file = folder.resolveSibling(folder.getFileName() + ".entries");
    Journal journal = Journal.create(BufferChannelFile.create(file.toString()));
    ComponentId component = ComponentId.create(null, new byte[] {1, 2, 3, 4});
    for (int i = 0; i < 2; i++) {
      journal.write(JournalEntryType.REDO, component, ByteBuffer.allocate(DATA_BYTES));
    }
    journal.close();
    byte[] entries = Files.readAllBytes(file);
    Files.delete(file);
    assertThat(entries).hasSize(2 * ENTRY_BYTES);
    return entries;
  }

  private Path journal() throws Exception {
    return Generations.newest(folder).resolve("journal.jrnl");
  }
}
