package org.tidings.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tidings.graph.ArticleGraph;

/** The articles of articles.trig, and as many small made-up ones as a test needs. */
public final class SampleArticles {

  public static final String BASE = "http://localhost:3030/";
  public static final String WEEK = BASE + "article/week";
  public static final String POST = BASE + "article/post";

  private SampleArticles() {}

  /** A new store in the folder, with the articles "week" and "post". */
  public static GraphStore store(Path folder) throws StoreException {
    GraphStore store = GraphStore.openOrCreate(folder, BASE);
    store.commit(List.of(week(), post()));
    return store;
  }

  public static StoredArticle week() {
    return article(WEEK, "week", Optional.of("https://theweek.example/pact"), graph(WEEK));
  }

  public static StoredArticle post() {
    return article(
        POST, "https://post.example/putin", Optional.of("https://post.example/putin"), graph(POST));
  }

  /** An article with a graph of {@code triples} triples that no other article has. */
  static StoredArticle numbered(int number, int triples) {
    String iri = BASE + "article/n" + number;
    Graph graph = GraphFactory.createDefaultGraph();
    for (int i = 0; i < triples; i++) {
      graph.add(
          Triple.create(
              NodeFactory.createURI(iri + "#sentence_" + i),
              NodeFactory.createURI("https://w3id.org/tidings/relation/count"),
              NodeFactory.createLiteralLang("sentence " + i + " of article " + number, "en")));
    }
    return article(iri, "n" + number, Optional.empty(), graph);
  }

  private static StoredArticle article(
      String iri, String identifier, Optional<String> url, Graph graph) {
    return new StoredArticle(
        new LedgerEntry(
            iri,
            identifier,
            "content of " + identifier,
            "configuration",
            Optional.of(Path.of("/news", identifier.replaceAll("\\W", "-") + ".txt")),
            url),
        new ArticleGraph(iri, graph));
  }

  private static Graph graph(String iri) {
    DatasetGraph all =
        RDFDataMgr.loadDatasetGraph(SampleArticles.class.getResource("articles.trig").toString());
    List<Triple> triples = new ArrayList<>();
    all.find(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> triples.add(quad.asTriple()));
    Graph graph = GraphFactory.createDefaultGraph();
    triples.forEach(graph::add);
    return graph;
  }
}
