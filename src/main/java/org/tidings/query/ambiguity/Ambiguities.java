package org.tidings.query.ambiguity;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.graph.Terms;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Entities of a store that may be one, for a person to decide with {@code build --identities}: why,
 * the two names, a sentence for each, and their IRIs.
 */
public final class Ambiguities {

  private static final List<Var> COLUMNS =
      Var.varList(List.of("why", "one", "other", "sentence", "otherSentence", "iri", "otherIri"));

  private static final String ENTITIES =
      """
      SELECT ?entity ?name (MIN(?type) AS ?kind) (COUNT(DISTINCT ?mention) AS ?mentions)
      { ?entity skos:prefLabel ?name ; a ?type .
        OPTIONAL { ?mention itsrdf:taIdentRef ?entity } }
      GROUP BY ?entity ?name""";

  private static final String EXAMPLE =
      """
      SELECT ?text
      { { SELECT ?article ?at
          { GRAPH ?article
            { ?mention itsrdf:taIdentRef ?entity ; td:form td:Name ; nif:beginIndex ?at } }
          ORDER BY ?article ?at LIMIT 1 }
        GRAPH ?article
        { ?sentence a nif:Sentence ; nif:beginIndex ?begin ; nif:endIndex ?end ;
            nif:anchorOf ?text }
        FILTER (?begin <= ?at && ?at < ?end) }
      LIMIT 1""";

  private final DatasetGraph dataset;
  private final String base;

  private Ambiguities(DatasetGraph dataset, String base) {
    this.dataset = dataset;
    this.base = base;
  }

  /**
   * The candidates as a table, likeliest first.
   *
   * @param most how many rows
   */
  public static RowSet of(GraphStore store, int most) throws StoreException {
    List<Binding> rows = store.read(dataset -> new Ambiguities(dataset, store.base()).rows(most));
    return RowSetStream.create(COLUMNS, rows.iterator());
  }

  private List<Binding> rows(int most) {
    return Pairing.of(entities()).stream().limit(most).map(this::row).toList();
  }

  private List<NamedNode> entities() {
    List<NamedNode> entities = new ArrayList<>();
    try (QueryExec execution = QueryExec.dataset(dataset).query(query(ENTITIES)).build()) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        entities.add(
            new NamedNode(
                row.get("entity").getURI(),
                row.get("name").getLiteralLexicalForm(),
                Terms.localName(row.get("kind")),
                Long.parseLong(row.get("mentions").getLiteralLexicalForm())));
      }
    }
    return entities;
  }

  private Binding row(Pair pair) {
    Iterator<Node> cells =
        List.of(
                text(pair.reason().label()),
                text(pair.one().name()),
                text(pair.other().name()),
                text(example(pair.one())),
                text(example(pair.other())),
                NodeFactory.createURI(pair.one().iri()),
                NodeFactory.createURI(pair.other().iri()))
            .iterator();
    var row = BindingFactory.builder();
    COLUMNS.forEach(column -> row.add(column, cells.next()));
    return row.build();
  }

  private static Node text(String words) {
    return NodeFactory.createLiteralString(words);
  }

  /** A sentence that names the entity; empty for one that only headlines or publishers name. */
  private String example(NamedNode entity) {
    try (QueryExec execution =
        QueryExec.dataset(dataset)
            .query(query(EXAMPLE))
            .substitution("entity", NodeFactory.createURI(entity.iri()))
            .build()) {
      RowSet rows = execution.select();
      return rows.hasNext() ? rows.next().get("text").getLiteralLexicalForm() : "";
    }
  }

  private Query query(String text) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Namespaces.under(base));
    return QueryFactory.parse(query, text, base, null);
  }
}
