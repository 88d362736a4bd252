package org.tidings.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Session;
import org.tidings.graph.ArticleGraph;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreBatch;
import org.tidings.store.StoredArticle;

class StoreCommandsTest {

  private static final String BASE = "http://localhost:3030/";

  private final Path directory;

  StoreCommandsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void storeAnArticle() throws Exception {
    String iri = BASE + "article/a";
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(
        Triple.create(
            NodeFactory.createURI(iri),
            NodeFactory.createURI("https://schema.org/headline"),
            NodeFactory.createLiteralLang("Treaty ratified", "en")));
    LedgerEntry entry =
        new LedgerEntry(iri, "a", "content", "configuration", Optional.empty(), Optional.empty());
    try (GraphStore store = GraphStore.openOrCreate(directory.resolve("kg"), BASE)) {
      store.commit(
          new StoreBatch(
              List.of(new StoredArticle(entry, new ArticleGraph(iri, graph))), Set.of()));
    }
  }

  private Session tidings(String... words) {
    return new Session(directory).type(words);
  }

  @Test
  void compactSaysHowLargeTheStoreIs() {
    assertThat(tidings("compact").answer()).matches("(?s).*kg: .*iB, before .*iB\n");
  }

  @Test
  void aBackupIsRestored() {
    assertThat(tidings("backup", "kg.nq.gz").answer()).isEqualTo("kg.nq.gz: 1 article\n");
    Session restored = tidings("restore", "kg.nq.gz", "--store", "copy");
    assertThat(restored.answer()).endsWith("copy: 1 article\n");
    assertThat(restored.status()).isZero();
  }

  @Test
  void restoreWritesOverNothing() {
    tidings("backup", "kg.nq.gz");
    Session session = tidings("restore", "kg.nq.gz");
    assertThat(session.status()).isEqualTo(4);
    assertThat(session.messages().lines()).hasSize(3);
  }

  @Test
  void restoreSaysThatTheBackupIsNotThere() {
    assertThat(tidings("restore", "nowhere.nq.gz").status()).isEqualTo(3);
  }

  @Test
  void aStoreThatIsNotThereIsNotMade() {
    Session session = tidings("compact", "--store", "nowhere");
    assertThat(session.status()).isEqualTo(4);
    assertThat(session.messages())
        .contains("cannot open the store", "there is no Tidings store", "now: ");
    assertThat(directory.resolve("nowhere")).doesNotExist();
  }

  @Test
  void doctorFindsAHealthyStore() {
    Session session = tidings("doctor");
    assertThat(session.answer()).contains("kg: 1 article, 1 quad, ").contains("ok   models");
    assertThat(session.answer()).doesNotContain("bad  store");
  }

  @Test
  void doctorFindsAFolderThatIsNoStore() throws Exception {
    Files.createDirectory(directory.resolve("other"));
    Session session = tidings("doctor", "--store", "other");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.answer()).contains("bad  store");
  }
}
