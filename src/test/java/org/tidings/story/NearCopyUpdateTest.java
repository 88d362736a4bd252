package org.tidings.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.cache.Damage;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

class NearCopyUpdateTest {

  private static final String BASE = "http://localhost:3030/";

  private final Path folder;

  NearCopyUpdateTest(@TempDir Path directory) {
    this.folder = directory.resolve("kg");
  }

  @BeforeEach
  void build() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      store.commit(
          List.of(
              article("herald", "2024-11-02", "treaty"),
              article("agency", "2024-11-01", "treaty"),
              article("post", "2024-11-02", "harbour")));
      new NearCopyUpdate(store).update();
    }
  }

  private static String iri(String name) {
    return BASE + "article/" + name;
  }

  private static StoredArticle article(String name, String date, String subject) {
    Graph graph = GraphFactory.createDefaultGraph();
    Node node = NodeFactory.createURI(iri(name));
    graph.add(node, RDF.Nodes.type, SchemaOrg.NEWS_ARTICLE);
    graph.add(
        node, SchemaOrg.DATE_PUBLISHED, NodeFactory.createLiteralDT(date, XSDDatatype.XSDdate));
    IntStream.range(0, 12)
        .forEach(
            i -> {
              Node sentence = NodeFactory.createURI(iri(name) + "#sentence_" + i);
              String text = ("%1$s" + i + "a %1$s" + i + "b %1$s" + i + "c.").formatted(subject);
              graph.add(sentence, RDF.Nodes.type, Nif.SENTENCE);
              graph.add(
                  sentence,
                  Nif.BEGIN_INDEX,
                  NodeFactory.createLiteralDT(
                      Integer.toString(i * 100), XSDDatatype.XSDnonNegativeInteger));
              graph.add(sentence, Nif.ANCHOR_OF, NodeFactory.createLiteralLang(text, "en"));
            });
    return new StoredArticle(
        new LedgerEntry(
            iri(name), name, subject + date, "configuration", Optional.empty(), Optional.empty()),
        new ArticleGraph(iri(name), graph));
  }

  private Map<String, String> updated(GraphStore store) throws StoreException {
    new NearCopyUpdate(store).update();
    return store.derived().copies();
  }

  @Test
  void writesDownWhoRepeatsWhom() throws StoreException {
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(store.derived().copies()).isEqualTo(Map.of(iri("herald"), iri("agency")));
      assertThat(
              store.<Boolean>read(
                  dataset ->
                      dataset
                          .getDefaultGraph()
                          .contains(
                              NodeFactory.createURI(iri("herald")),
                              Td.NEAR_COPY_OF,
                              NodeFactory.createURI(iri("agency")))))
          .isTrue();
    }
  }

  @Test
  void leavesTheGraphsOfArticlesAlone() throws StoreException {
    try (GraphStore store = GraphStore.open(folder)) {
      long quads = store.quads();
      assertThat(quads)
          .isEqualTo(3L * article("agency", "2024-11-01", "treaty").graph().triples().size());
      store.derived().keepCopies(Map.of());
      assertThat(store.quads()).isEqualTo(quads);
      assertThat(store.ledger()).hasSize(3);
    }
  }

  @Test
  void writesNothingWhereNothingHasChanged() throws StoreException {
    try (GraphStore store = GraphStore.open(folder)) {
      long revision = store.revision();
      updated(store);
      assertThat(store.revision()).isEqualTo(revision);
    }
  }

  @Test
  void followsNewArticlesAndThoseThatAreForgotten() throws StoreException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.commit(List.of(article("wire", "2024-10-31", "treaty")));
      assertThat(updated(store))
          .isEqualTo(Map.of(iri("herald"), iri("wire"), iri("agency"), iri("wire")));
      store.forget(List.of(iri("wire"), iri("agency")));
      assertThat(updated(store)).isEmpty();
    }
  }

  @Test
  void noticesThatAnArticleHasChanged() throws StoreException {
    try (GraphStore store = GraphStore.open(folder)) {
      store.commit(List.of(article("herald", "2024-11-02", "budget")));
      assertThat(updated(store)).isEmpty();
    }
  }

  @Test
  void makesItsFileAgainWhenItIsLostOrBroken() throws StoreException, IOException {
    Path file = folder.resolve("sketches.bin");
    byte[] whole = Files.readAllBytes(file);
    for (byte[] broken :
        List.of(
            new byte[0],
            "nonsense".getBytes(StandardCharsets.UTF_8),
            Arrays.copyOf(whole, whole.length / 2))) {
      Files.write(file, broken);
      try (GraphStore store = GraphStore.open(folder)) {
        store.derived().keepCopies(Map.of());
        assertThat(updated(store)).containsOnlyKeys(iri("herald"));
      }
      assertThat(Files.size(file)).isEqualTo(whole.length);
    }
    Files.delete(file);
    try (GraphStore store = GraphStore.open(folder)) {
      assertThat(updated(store)).containsOnlyKeys(iri("herald"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void neverBelievesADamagedFile(Damage damage) throws StoreException, IOException {
    Path file = folder.resolve("sketches.bin");
    byte[] whole = Files.readAllBytes(file);
    try (GraphStore store = GraphStore.open(folder)) {
      for (int i = 0; i < 50; i++) {
        damage.to(file);
        assertThat(updated(store)).isEqualTo(Map.of(iri("herald"), iri("agency")));
        assertThat(file).hasBinaryContent(whole);
      }
    }
  }
}
