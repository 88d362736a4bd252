package org.tidings.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private final Path folder;
  private final Path file;

  BackupTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve("backup.nq.gz");
  }

  @Test
  void bringsEverythingBack() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder.resolve("kg"))) {
      store.backup(file);
      GraphStore.restore(file, folder.resolve("copy"));
      try (GraphStore copy = GraphStore.open(folder.resolve("copy"))) {
        assertThat(copy.base()).isEqualTo(store.base());
        assertThat(copy.ledger()).isEqualTo(store.ledger());
        assertThat(copy.quads()).isEqualTo(store.quads());
        assertThat(GraphStoreTest.quads(copy)).isEqualTo(GraphStoreTest.quads(store));
      }
    }
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void doesNotTouchAStoreThatIsThere() throws StoreException {
    try (GraphStore store = SampleArticles.store(folder.resolve("kg"))) {
      store.backup(file);
    }
    assertThatThrownBy(() -> GraphStore.restore(file, folder.resolve("kg")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("there are files");
  }

  @Test
  void refusesABackupThatWasCutOff() throws StoreException, IOException {
    try (GraphStore store = SampleArticles.store(folder.resolve("kg"))) {
      store.backup(file);
    }
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    assertRefused("it ends too early");
  }

  @Test
  void refusesQuadsThatAreNoBackup() throws IOException {
    write("<http://e.org/s> <http://e.org/p> <http://e.org/o> <http://e.org/g> .\n");
    assertRefused("no backup of a Tidings store");
  }

  @Test
  void refusesWhatIsNotNQuads() throws IOException {
    write("Dear reader\n");
    assertRefused("line: 1");
  }

  private void write(String text) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void assertRefused(String reason) {
    assertThatThrownBy(() -> GraphStore.restore(file, folder.resolve("copy")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("backup.nq.gz")
        .hasMessageContaining(reason);
    assertThat(folder.resolve("copy")).doesNotExist();
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
