package org.tidings.server.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.graph.Source;

/**
 * Makes the index of a store: one pass over the labels of all articles, in one read transaction.
 */
final class IndexBuilder {

  private final FactReader reader;
  private final Map<Node, Integer> articleNumbers = new HashMap<>();
  private final List<Node> articleNodes = new ArrayList<>();
  private final Map<Node, String> labels = new LinkedHashMap<>();
  private final Map<Node, List<Integer>> postings = new HashMap<>();

  IndexBuilder(FactReader reader) {
    this.reader = reader;
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
          String kind = NodeKind.of(node, reader.graph()).label();
          named.add(new Named(node.getURI(), label, kind, kept));
          numbers.add(
              postings.getOrDefault(node, List.of()).stream()
                  .mapToInt(Integer::intValue)
                  .sorted()
                  .toArray());
        });
    return new SearchIndex(named, articles(), numbers.toArray(int[][]::new), revision);
  }

  private void readLabels() {
    Iterator<Quad> quads =
        reader.dataset().find(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY);
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
    reader
        .graph()
        .find(Node.ANY, SKOS.altLabel.asNode(), Node.ANY)
        .forEachRemaining(
            triple ->
                aliases
                    .computeIfAbsent(triple.getSubject(), it -> new TreeSet<>())
                    .add(triple.getObject().getLiteralLexicalForm()));
    return aliases;
  }

  private List<IndexedArticle> articles() {
    reader.terms().subjects(RDF.Nodes.type, SchemaOrg.NEWS_ARTICLE).forEach(this::number);
    return articleNodes.stream().map(reader::source).map(IndexBuilder::indexed).toList();
  }

  private static IndexedArticle indexed(Source it) {
    return new IndexedArticle(it.iri(), it.headline(), it.publisher(), it.date());
  }
}
