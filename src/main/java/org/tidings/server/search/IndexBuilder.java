package org.tidings.server.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.SchemaOrg;

/**
 * Makes the index of a store: one pass over the labels of all articles, in one read transaction.
 */
final class IndexBuilder {

  private final DatasetGraph dataset;
  private final Graph graph;
  private final Map<Node, Integer> articleNumbers = new HashMap<>();
  private final List<Node> articleNodes = new ArrayList<>();
  private final Map<Node, String> labels = new LinkedHashMap<>();
  private final Map<Node, List<Integer>> postings = new HashMap<>();

  IndexBuilder(DatasetGraph dataset) {
    this.dataset = dataset;
    this.graph = dataset.getDefaultGraph();
  }

  SearchIndex build(long revision) {
    readLabels();
    Map<Node, Set<String>> aliases = aliases();
    List<Named> named = new ArrayList<>();
    List<int[]> numbers = new ArrayList<>();
    labels.forEach(
        (node, label) -> {
          Set<String> others = aliases.getOrDefault(node, Set.of());
          List<String> kept = others.stream().filter(name -> !name.equals(label)).toList();
          named.add(new Named(node.getURI(), label, kind(node), kept));
          numbers.add(
              postings.getOrDefault(node, List.of()).stream()
                  .mapToInt(Integer::intValue)
                  .sorted()
                  .toArray());
        });
    return new SearchIndex(named, articles(), numbers.toArray(int[][]::new), revision);
  }

  private void readLabels() {
    Iterator<Quad> quads = dataset.find(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      labels.putIfAbsent(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
      postings
          .computeIfAbsent(quad.getSubject(), it -> new ArrayList<>())
          .add(number(quad.getGraph()));
    }
  }

  private int number(Node article) {
    return articleNumbers.computeIfAbsent(
        article,
        it -> {
          articleNodes.add(it);
          return articleNodes.size() - 1;
        });
  }

  private Map<Node, Set<String>> aliases() {
    Map<Node, Set<String>> aliases = new HashMap<>();
    graph
        .find(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)
        .forEachRemaining(
            triple ->
                aliases
                    .computeIfAbsent(triple.getSubject(), it -> new TreeSet<>())
                    .add(triple.getObject().getLiteralLexicalForm()));
    return aliases;
  }

  private List<IndexedArticle> articles() {
    graph
        .find(Node.ANY, SchemaOrg.IDENTIFIER, Node.ANY)
        .forEachRemaining(triple -> number(triple.getSubject()));
    Map<Node, String> headlines = texts(SchemaOrg.IDENTIFIER);
    headlines.putAll(texts(SchemaOrg.HEADLINE));
    Map<Node, String> dates = texts(SchemaOrg.DATE_PUBLISHED);
    Map<Node, String> publishers = new HashMap<>();
    graph
        .find(Node.ANY, SchemaOrg.PUBLISHER, Node.ANY)
        .forEachRemaining(
            triple ->
                publishers.put(triple.getSubject(), labels.getOrDefault(triple.getObject(), "")));
    return IntStream.range(0, articleNodes.size())
        .mapToObj(articleNodes::get)
        .map(
            node ->
                new IndexedArticle(
                    node.getURI(),
                    headlines.getOrDefault(node, node.getURI()),
                    publishers.getOrDefault(node, ""),
                    dates.getOrDefault(node, "")))
        .toList();
  }

  private Map<Node, String> texts(Node property) {
    Map<Node, String> texts = new HashMap<>();
    graph
        .find(Node.ANY, property, Node.ANY)
        .forEachRemaining(
            triple -> texts.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm()));
    return texts;
  }

  /** {@code entity/person-Kim-Jong-Un} is a person. */
  private static String kind(Node entity) {
    String iri = entity.getURI();
    return iri.substring(iri.lastIndexOf('/') + 1).replaceFirst("-.*", "");
  }
}
