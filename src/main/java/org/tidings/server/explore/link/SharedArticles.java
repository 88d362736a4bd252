package org.tidings.server.explore.link;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tidings.article.Span;
import org.tidings.graph.vocabulary.ItsRdf;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.SourceSentence;

/**
 * Finds the articles that name two entities, and in each a sentence that does.
 *
 * @param reader of the store
 */
public record SharedArticles(FactReader reader) {

  /**
   * An article that names both.
   *
   * @param sentence the first one that does; empty if they stand in different ones only
   */
  public record Shared(Source article, Optional<SourceSentence> sentence) {}

  /** All of them, the newest first. */
  public List<Node> naming(Node one, Node other) {
    Set<Node> articles = naming(one);
    articles.retainAll(naming(other));
    return articles.stream()
        .sorted(
            Comparator.comparing((Node it) -> reader.source(it).date())
                .reversed()
                .thenComparing(it -> it.toString()))
        .toList();
  }

  private Set<Node> naming(Node entity) {
    Set<Node> articles = new HashSet<>();
    reader
        .dataset()
        .find(Node.ANY, entity, RDF.Nodes.type, Node.ANY)
        .forEachRemaining(quad -> articles.add(quad.getGraph()));
    return articles;
  }

  /** One of them, with its sentence. */
  public Shared shared(Node article, Node one, Node other) {
    Graph graph = reader.dataset().getGraph(article);
    List<Integer> ones = mentions(graph, one);
    List<Integer> others = mentions(graph, other);
    Optional<SourceSentence> sentence =
        graph.find(Node.ANY, RDF.Nodes.type, Nif.SENTENCE).toList().stream()
            .map(Triple::getSubject)
            .filter(it -> holds(graph, it, ones) && holds(graph, it, others))
            .min(Comparator.comparing(it -> begin(graph, it)))
            .map(reader::sentence);
    return new Shared(reader.source(article), sentence);
  }

  private static List<Integer> mentions(Graph graph, Node entity) {
    return graph.find(Node.ANY, ItsRdf.TA_IDENT_REF, entity).toList().stream()
        .map(triple -> begin(graph, triple.getSubject()))
        .toList();
  }

  private static boolean holds(Graph graph, Node sentence, List<Integer> offsets) {
    Span span = new Span(begin(graph, sentence), number(graph, sentence, Nif.END_INDEX));
    return offsets.stream().anyMatch(it -> it >= span.begin() && it < span.end());
  }

  private static int begin(Graph graph, Node node) {
    return number(graph, node, Nif.BEGIN_INDEX);
  }

  private static int number(Graph graph, Node node, Node property) {
    return graph.find(node, property, Node.ANY).toList().stream()
        .map(triple -> Integer.parseInt(triple.getObject().getLiteralLexicalForm()))
        .findFirst()
        .orElse(0);
  }
}
