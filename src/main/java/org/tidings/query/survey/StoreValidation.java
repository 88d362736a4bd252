package org.tidings.query.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Terms;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Validates every article's graph of a store, one after the other, so that memory does not grow
 * with the store.
 *
 * @see <a href="https://www.w3.org/TR/shacl/">SHACL</a>
 */
public final class StoreValidation {

  private final Shapes shapes;

  public StoreValidation(Shapes shapes) {
    this.shapes = shapes;
  }

  /**
   * Hands out every finding, article by article in the order of their IRIs.
   *
   * @return how many articles were validated
   */
  public int validate(GraphStore store, Consumer<Finding> findings) throws StoreException {
    List<String> articles = store.ledger().keySet().stream().sorted().toList();
    for (String article : articles) {
      Graph graph =
          store.read(data -> FactReader.copy(data.getGraph(NodeFactory.createURI(article))));
      SentencesOf sentences =
          new SentencesOf(new FactReader(DatasetGraphFactory.wrap(graph), store.base()));
      ShaclValidator.get().validate(shapes, graph).getEntries().stream()
          .map(entry -> finding(article, entry, sentences))
          .forEach(findings);
    }
    return articles.size();
  }

  private static Finding finding(String article, ReportEntry entry, SentencesOf sentences) {
    return new Finding(
        article,
        Terms.localName(entry.severity().level()),
        entry.focusNode().toString(),
        Optional.ofNullable(entry.resultPath()).map(Object::toString),
        Optional.ofNullable(entry.message()).orElse(""),
        sentences.node(entry.focusNode()));
  }
}
