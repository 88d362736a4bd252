package org.tidings.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.tidings.graph.ArticleGraph;
import org.tidings.story.summary.SummaryUpdate;

/** The articles of articles.trig, and as many small made-up ones as a test needs. */
public final class SampleArticles {

  public static final String BASE = "http://localhost:3030/";
  public static final String WEEK = BASE + "article/week";
  public static final String POST = BASE + "article/post";

  private SampleArticles() {}

  /** A new store in the folder, with the articles "week" and "post" and nothing else. */
  public static GraphStore store(Path folder) throws StoreException {
    GraphStore store = GraphStore.openOrCreate(folder, BASE);
    store.commit(List.of(week(), post()));
    return store;
  }

  /** A new store in the folder with the articles of TriG files, summed up. */
  public static GraphStore summedUp(Path folder, String... files) throws StoreException {
    return summedUp(folder, Stream.of(files).flatMap(it -> ofFile(it).stream()).toList());
  }

  /** A new store in the folder with some articles, summed up. */
  public static GraphStore summedUp(Path folder, List<StoredArticle> articles)
      throws StoreException {
    GraphStore store = GraphStore.openOrCreate(folder, BASE);
    store.commit(articles);
    new SummaryUpdate(store).update();
    return store;
  }

  /** The articles of a TriG file below the resources of the tests, each the graph of its name. */
  private static List<StoredArticle> ofFile(String file) {
    DatasetGraph read =
        RDFDataMgr.loadDatasetGraph(
            Path.of("src/test/resources/org/tidings").resolve(file).toString());
    List<StoredArticle> articles = new ArrayList<>();
    read.listGraphNodes()
        .forEachRemaining(
            name -> {
              Graph graph = GraphFactory.createDefaultGraph();
              read.getGraph(name).find().forEachRemaining(graph::add);
              LedgerEntry entry =
                  new LedgerEntry(
                      name.getURI(), name.getURI(), "c", "f", Optional.empty(), Optional.empty());
              articles.add(new StoredArticle(entry, new ArticleGraph(name.getURI(), graph)));
            });
    return articles;
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
