package org.tidings.server.explore;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.tidings.graph.vocabulary.SchemaOrg;

/** Reads how articles are cited, for one read transaction. */
public final class Sources {

  private final Terms terms;
  private final Map<Node, Source> known = new HashMap<>();

  public Sources(Terms terms) {
    this.terms = terms;
  }

  /** The citation of an article. */
  public Source of(Node article) {
    return known.computeIfAbsent(article, this::read);
  }

  private Source read(Node article) {
    Ref ref = terms.of(article);
    String identifier = terms.text(article, SchemaOrg.IDENTIFIER);
    String headline = terms.text(article, SchemaOrg.HEADLINE);
    return new Source(
        ref.iri(),
        ref.href(),
        headline.isEmpty() ? identifier : headline,
        terms.value(article, SchemaOrg.PUBLISHER).map(node -> terms.of(node).label()).orElse(""),
        terms.text(article, SchemaOrg.DATE_PUBLISHED),
        terms.text(article, SchemaOrg.URL),
        identifier);
  }
}
