package org.tidings.query.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.graph.vocabulary.Td;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * What would go if articles were forgotten. To be asked before they are.
 *
 * @param lost facts that no other article asserts
 * @param kept facts that stay, because other articles assert them too
 */
public record ForgetPreview(List<ForgottenFact> lost, List<ForgottenFact> kept) {

  private static final Comparator<ForgottenFact> ORDER =
      Comparator.comparing(ForgottenFact::subject)
          .thenComparing(ForgottenFact::relation)
          .thenComparing(ForgottenFact::object)
          .thenComparing(ForgottenFact::statement);

  public ForgetPreview {
    lost = List.copyOf(lost);
    kept = List.copyOf(kept);
  }

  /**
   * Says what would go with some articles.
   *
   * @param articles IRIs of the articles that are to be forgotten together
   */
  public static ForgetPreview of(GraphStore store, Collection<String> articles)
      throws StoreException {
    List<ForgottenFact> facts = store.read(dataset -> facts(dataset, Set.copyOf(articles)));
    return new ForgetPreview(
        facts.stream().filter(fact -> fact.others().isEmpty()).toList(),
        facts.stream().filter(fact -> !fact.others().isEmpty()).toList());
  }

  private static List<ForgottenFact> facts(DatasetGraph dataset, Set<String> articles) {
    Labels labels = new Labels(dataset.getDefaultGraph());
    return articles.stream()
        .flatMap(article -> plainStatements(dataset.getGraph(NodeFactory.createURI(article))))
        .distinct()
        .map(
            fact ->
                new ForgottenFact(
                    fact.node().toString(),
                    labels.of(fact.subject()),
                    labels.of(fact.predicate()),
                    labels.of(fact.object()),
                    others(dataset, fact, articles)))
        .sorted(ORDER)
        .toList();
  }

  private static Stream<Statement> plainStatements(Graph graph) {
    return graph
        .find(Node.ANY, Td.HAS_EVIDENCE, Node.ANY)
        .mapWith(triple -> triple.getSubject())
        .toSet()
        .stream()
        .flatMap(node -> Statement.read(graph, node).stream())
        .filter(statement -> statement.isPlainIn(graph));
  }

  private static List<String> others(DatasetGraph dataset, Statement fact, Set<String> articles) {
    Set<String> others = new TreeSet<>();
    dataset
        .findNG(Node.ANY, fact.subject(), fact.predicate(), fact.object())
        .forEachRemaining(quad -> others.add(quad.getGraph().getURI()));
    others.removeAll(articles);
    return List.copyOf(others);
  }
}
