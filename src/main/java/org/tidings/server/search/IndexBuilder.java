package org.tidings.server.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Source;

/**
 * Makes the index of a store: one pass over the labels of all articles, in one read transaction.
 */
final class IndexBuilder {

  private final FactReader reader;
  private final Map<Node, Integer> articles = new LinkedHashMap<>();
  private final Map<Node, List<Integer>> postings = new LinkedHashMap<>();

  IndexBuilder(FactReader reader) {
    this.reader = reader;
  }

  SearchIndex build(long revision) {
    reader
        .dataset()
        .find(Node.ANY, Node.ANY, SKOS.prefLabel.asNode(), Node.ANY)
        .forEachRemaining(
            quad ->
                postings
                    .computeIfAbsent(quad.getSubject(), it -> new ArrayList<>())
                    .add(number(quad.getGraph())));
    reader.terms().subjects(RDF.Nodes.type, SchemaOrg.NEWS_ARTICLE).forEach(this::number);
    return new SearchIndex(
        postings.keySet().stream().map(this::named).toList(),
        articles.keySet().stream().map(reader::source).map(IndexBuilder::indexed).toList(),
        postings.values().stream().map(IndexBuilder::sorted).toArray(int[][]::new),
        revision);
  }

  private int number(Node article) {
    int next = articles.size();
    Integer known = articles.putIfAbsent(article, next);
    return known == null ? next : known;
  }

  private Named named(Node entity) {
    List<String> labels = reader.terms().labels(entity);
    return new Named(reader.terms().of(entity), labels.subList(1, labels.size()));
  }

  private static int[] sorted(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sorted().toArray();
  }

  private static IndexedArticle indexed(Source it) {
    return new IndexedArticle(it.iri(), it.path(), it.headline(), it.publisher(), it.date());
  }
}
