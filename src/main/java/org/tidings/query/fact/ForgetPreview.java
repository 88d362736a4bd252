package org.tidings.query.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Statement;
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
      Comparator.comparing(
          ForgottenFact::statement,
          Comparator.comparing((Statement it) -> it.subject().label())
              .thenComparing(it -> it.relation().label())
              .thenComparing(it -> it.object().label())
              .thenComparing(Statement::iri));

  /**
   * A plain fact that articles to be forgotten assert.
   *
   * @param others IRIs of the articles that assert it too and stay, in order; none if it is lost
   */
  public record ForgottenFact(Statement statement, List<String> others) {
    public ForgottenFact {
      others = List.copyOf(others);
    }
  }

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
    List<ForgottenFact> facts =
        store.read(dataset -> facts(new FactReader(dataset, store.base()), Set.copyOf(articles)));
    return new ForgetPreview(
        facts.stream().filter(fact -> fact.others().isEmpty()).toList(),
        facts.stream().filter(fact -> !fact.others().isEmpty()).toList());
  }

  private static List<ForgottenFact> facts(FactReader all, Set<String> articles) {
    return articles.stream()
        .flatMap(article -> plainStatements(all.within(NodeFactory.createURI(article))))
        .distinct()
        .flatMap(node -> forgotten(all, node, articles).stream())
        .sorted(ORDER)
        .toList();
  }

  private static Stream<Node> plainStatements(FactReader article) {
    return article.terms().subjects(RDF.Nodes.type, RDF.Nodes.Statement).stream()
        .filter(node -> article.stated(node).filter(article.graph()::contains).isPresent());
  }

  private static Optional<ForgottenFact> forgotten(
      FactReader all, Node statement, Set<String> articles) {
    return all.stated(statement)
        .map(stated -> others(all, stated, articles))
        .flatMap(others -> all.statement(statement).map(it -> new ForgottenFact(it, others)));
  }

  private static List<String> others(FactReader all, Triple fact, Set<String> articles) {
    Set<String> others = new TreeSet<>();
    all.dataset()
        .findNG(Node.ANY, fact.getSubject(), fact.getPredicate(), fact.getObject())
        .forEachRemaining(quad -> others.add(quad.getGraph().getURI()));
    others.removeAll(articles);
    return List.copyOf(others);
  }
}
