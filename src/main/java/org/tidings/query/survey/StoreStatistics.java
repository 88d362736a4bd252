package org.tidings.query.survey;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.graph.Terms;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * What a store holds, in numbers.
 *
 * @param nearCopies articles that repeat another
 * @param plainFacts statements that at least one article asserts
 * @param statements everything that is stated, by whomever and however
 * @param evidence sentences stating something, each counted once for each statement
 * @param entitiesByKind by the name of the class, most frequent first
 * @param topRelations statements by the name of the relation, most frequent first
 * @param bytesOnDisk of the store's folder
 */
public record StoreStatistics(
    long articles,
    long nearCopies,
    long sentences,
    long plainFacts,
    long statements,
    long evidence,
    Map<String, Long> entitiesByKind,
    Map<String, Long> topRelations,
    long bytesOnDisk) {

  private static final int RELATIONS = 20;

  public StoreStatistics {
    entitiesByKind = Collections.unmodifiableMap(new LinkedHashMap<>(entitiesByKind));
    topRelations = Collections.unmodifiableMap(new LinkedHashMap<>(topRelations));
  }

  public static StoreStatistics of(GraphStore store) throws StoreException {
    long bytes = store.sizeOnDisk();
    return store.read(dataset -> new Counting(dataset, store.base()).all(bytes));
  }

  /** Counts in TDB2, which need not read the nodes that it counts. */
  private record Counting(DatasetGraph dataset, String base) {

    StoreStatistics all(long bytes) {
      return new StoreStatistics(
          count("?x a schema:NewsArticle"),
          count("?x td:nearCopyOf ?y"),
          count("?x a nif:Sentence"),
          count("?x rdf:subject ?s ; rdf:predicate ?p ; rdf:object ?o . ?s ?p ?o"),
          count("?x a rdf:Statement"),
          count("?x a td:Evidence"),
          counts("?x skos:prefLabel ?label ; a ?name", Integer.MAX_VALUE),
          counts("?x rdf:predicate ?name", RELATIONS),
          bytes);
    }

    private long count(String pattern) {
      Query query = query("SELECT (COUNT(*) AS ?n) { %s }".formatted(pattern));
      try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
        return number(execution.select().next().get("n"));
      }
    }

    private Map<String, Long> counts(String pattern, int most) {
      Query query =
          query(
              "SELECT ?name (COUNT(*) AS ?n) { %s } GROUP BY ?name ORDER BY DESC(?n) ?name LIMIT %d"
                  .formatted(pattern, most));
      Map<String, Long> counts = new LinkedHashMap<>();
      try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
        RowSet rows = execution.select();
        while (rows.hasNext()) {
          Binding row = rows.next();
          counts.put(Terms.localName(row.get("name")), number(row.get("n")));
        }
      }
      return counts;
    }

    private Query query(String text) {
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(Namespaces.under(base));
      return QueryFactory.parse(query, text, base, null);
    }

    private static long number(Node literal) {
      return Long.parseLong(literal.getLiteralLexicalForm());
    }
  }
}
