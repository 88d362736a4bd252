package org.tidings.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.mem2.GraphMem2Fast;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.identity.Resolution;
import org.tidings.relation.Relations;

/**
 * Writes what an article says as RDF: a pure function of article, propositions, resolution, base
 * and what a person has judged. Thread-safe.
 */
public final class ArticleGraphBuilder {

  private final Iris iris;
  private final Judgements judgements;

  /**
   * Builds graphs with IRIs under {@code base}.
   *
   * @throws IllegalArgumentException if the base does not end with a slash
   */
  public ArticleGraphBuilder(String base, Judgements judgements) {
    this.iris = new Iris(base);
    this.judgements = judgements;
  }

  /** The graph of one article. */
  public ArticleGraph build(AnnotatedArticle article, Relations relations, Resolution resolution) {
    String iri = iris.article(article.article().identifier());
    Graph graph = new GraphMem2Fast();
    EntityTriples entities = new EntityTriples(iris, iri, graph);
    TextTriples text = new TextTriples(article.article(), iri, graph, entities);
    text.describeArticle();
    article.sentences().forEach(text::sentence);
    resolution.mentions().forEach(text::mention);
    ContextTriples contexts = new ContextTriples(graph, entities, text, resolution);
    StatementTriples statements =
        new StatementTriples(iris, graph, entities, text, contexts, judgements);
    relations.propositions().forEach(statements::add);
    relations.links().forEach(entities::link);
    return new ArticleGraph(iri, graph);
  }
}
