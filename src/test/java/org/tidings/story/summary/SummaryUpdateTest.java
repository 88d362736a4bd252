package org.tidings.story.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.store.DerivedGraphs;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

class SummaryUpdateTest {

  private static final String BASE = "http://localhost:3030/";
  private static final Node NORLAND = NodeFactory.createURI(BASE + "entity/place-Norland");
  private static final Node OPEN = NodeFactory.createURI(Namespaces.REL + "open");

  private final Path folder;

  SummaryUpdateTest(@TempDir Path directory) {
    this.folder = directory.resolve("kg");
  }

  /** An article that says in one sentence that Norland opened something, or did not. */
  private static StoredArticle article(
      String name, String outlet, String day, String label, boolean positive) {
    return article(name, outlet, day, label, positive, name + " says so.");
  }

  private static StoredArticle article(
      String name, String outlet, String day, String label, boolean positive, String sentence) {
    Node article = node("article/" + name);
    Node thing = node("thing/" + name);
    Node statement = node("statement/" + name);
    Node evidence = node("evidence/" + name);
    Node quoted = node("article/" + name + "#sentence");
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(article, RDF.Nodes.type, SchemaOrg.NEWS_ARTICLE);
    graph.add(article, SchemaOrg.PUBLISHER, node("entity/organization-" + outlet));
    graph.add(
        article, SchemaOrg.DATE_PUBLISHED, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    graph.add(thing, RDF.Nodes.type, NodeFactory.createURI(Namespaces.KIND + "probe"));
    graph.add(thing, RDFS.Nodes.label, NodeFactory.createLiteralLang(label, "en"));
    graph.add(statement, RDF.Nodes.type, RDF.Nodes.Statement);
    graph.add(statement, RDF.Nodes.subject, NORLAND);
    graph.add(statement, RDF.Nodes.predicate, OPEN);
    graph.add(statement, RDF.Nodes.object, thing);
    graph.add(statement, Td.HAS_EVIDENCE, evidence);
    graph.add(evidence, Td.POLARITY, positive ? Td.POSITIVE : Td.NEGATIVE);
    graph.add(evidence, Td.MODALITY, Td.CERTAIN);
    graph.add(evidence, Td.ATTRIBUTION, Td.OWN_VOICE);
    graph.add(evidence, ProvO.WAS_QUOTED_FROM, quoted);
    graph.add(quoted, RDF.Nodes.type, Nif.SENTENCE);
    graph.add(
        quoted,
        Nif.BEGIN_INDEX,
        NodeFactory.createLiteralDT("0", XSDDatatype.XSDnonNegativeInteger));
    graph.add(quoted, Nif.ANCHOR_OF, NodeFactory.createLiteralLang(sentence, "en"));
    if (positive) {
      graph.add(NORLAND, OPEN, thing);
    }
    return new StoredArticle(
        new LedgerEntry(
            article.getURI(), name, label + day, "f", Optional.empty(), Optional.empty()),
        new ArticleGraph(article.getURI(), graph));
  }

  private static Node node(String path) {
    return NodeFactory.createURI(BASE + path);
  }

  private static GraphStore updated(GraphStore store) throws StoreException {
    new SummaryUpdate(store).update();
    return store;
  }

  /** Counts of each summary: reports, sources, asserted, denied, first and last day. */
  private static Set<String> summaries(GraphStore store) throws StoreException {
    return store.read(
        dataset -> {
          Graph graph = dataset.getGraph(DerivedGraphs.summaryGraph(BASE));
          Set<String> found = new TreeSet<>();
          graph
              .find(Node.ANY, RDF.Nodes.type, Td.SUMMARY)
              .forEachRemaining(
                  it ->
                      found.add(
                          "%s reports, %s sources, %s asserted, %s denied, %s to %s"
                              .formatted(
                                  value(graph, it, Td.REPORTS),
                                  value(graph, it, Td.SOURCES),
                                  value(graph, it, Td.ASSERTED_IN),
                                  value(graph, it, Td.DENIED_IN),
                                  value(graph, it, Td.FIRST_REPORTED),
                                  value(graph, it, Td.LAST_REPORTED))));
          return found;
        });
  }

  private static String value(Graph graph, Triple summary, Node property) {
    return graph.find(summary.getSubject(), property, Node.ANY).toList().stream()
        .map(it -> it.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("no");
  }

  @Test
  void takesTheSameFactInOtherWordsTogether() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      store.commit(
          List.of(
              article("one", "Herald", "2024-11-01", "a probe", true),
              article("two", "Post", "2024-11-03", "its probe", true),
              article("three", "Post", "2024-11-04", "a second probe", true)));
      assertThat(summaries(updated(store)))
          .containsExactly(
              "1 reports, 1 sources, 1 asserted, no denied, 2024-11-04 to 2024-11-04",
              "2 reports, 2 sources, 2 asserted, no denied, 2024-11-01 to 2024-11-03");
    }
  }

  @Test
  void countsAnOutletAndASharedSentenceOnce() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      store.commit(
          List.of(
              article("one", "Herald", "2024-11-01", "a probe", true),
              article("two", "Herald", "2024-11-02", "the probe", true),
              article("three", "Post", "2024-11-03", "a probe", true, "Read: Norland probes."),
              article("four", "Echo", "2024-11-04", "a probe", true, "Read: Norland probes.")));
      assertThat(summaries(updated(store)))
          .containsExactly("3 reports, 2 sources, 3 asserted, no denied, 2024-11-01 to 2024-11-04");
    }
  }

  @Test
  void tellsWhoDenies() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      store.commit(
          List.of(
              article("one", "Herald", "2024-11-01", "a probe", true),
              article("two", "Post", "2024-11-02", "any probe", false)));
      assertThat(summaries(updated(store)))
          .containsExactly("1 reports, 1 sources, 1 asserted, 1 denied, 2024-11-01 to 2024-11-01");
    }
  }

  @Test
  void followsArticlesThatComeChangeAndGo() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      StoredArticle one = article("one", "Herald", "2024-11-01", "a probe", true);
      store.commit(List.of(one));
      updated(store);
      store.commit(List.of(article("two", "Post", "2024-11-02", "the probe", true)));
      assertThat(summaries(updated(store)))
          .containsExactly("2 reports, 2 sources, 2 asserted, no denied, 2024-11-01 to 2024-11-02");
      store.commit(List.of(article("two", "Post", "2024-11-05", "a third probe", true)));
      assertThat(summaries(updated(store))).hasSize(2);
      store.forget(List.of(BASE + "article/two"));
      assertThat(summaries(updated(store)))
          .containsExactly("1 reports, 1 sources, 1 asserted, no denied, 2024-11-01 to 2024-11-01");
    }
  }

  @Test
  void isTheSameInWhateverOrderArticlesCame() throws StoreException {
    List<StoredArticle> articles =
        List.of(
            article("one", "Herald", "2024-11-01", "a probe", true),
            article("two", "Post", "2024-11-02", "its probe", true),
            article("three", "Echo", "2024-11-03", "probes", false));
    Set<String> together;
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("a"), BASE)) {
      store.commit(articles);
      together = quads(updated(store));
    }
    try (GraphStore store = GraphStore.openOrCreate(folder.resolve("b"), BASE)) {
      for (int i = articles.size() - 1; i >= 0; i--) {
        store.commit(List.of(articles.get(i)));
        updated(store);
      }
      assertThat(quads(store)).isEqualTo(together).hasSizeGreaterThan(15);
    }
  }

  private static Set<String> quads(GraphStore store) throws StoreException {
    return store.read(
        dataset -> {
          Set<String> quads = new TreeSet<>();
          dataset
              .getGraph(DerivedGraphs.summaryGraph(BASE))
              .find()
              .forEachRemaining(it -> quads.add(it.toString()));
          return quads;
        });
  }

  @Test
  void writesNothingWhereNothingHasChangedAndCountsNoQuads() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      StoredArticle one = article("one", "Herald", "2024-11-01", "a probe", true);
      store.commit(List.of(one));
      long revision = updated(store).revision();
      assertThat(updated(store).revision()).isEqualTo(revision);
      assertThat(store.quads()).isEqualTo(one.graph().triples().size());
    }
  }

  @Test
  void countsOneForAnArticleAndItsCopies() throws StoreException {
    try (GraphStore store = GraphStore.openOrCreate(folder, BASE)) {
      store.commit(
          List.of(
              article("one", "Herald", "2024-11-01", "a probe", true),
              article("two", "Post", "2024-11-02", "the probe", true)));
      updated(store);
      store.derived().keepCopies(Map.of(BASE + "article/two", BASE + "article/one"));
      assertThat(store.derived().unsummarized(2)).containsExactly(BASE + "article/two");
    }
  }
}
