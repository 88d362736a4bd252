package org.tidings.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * The ledger of articles as triples in the dataset's real default graph, where queries and exports
 * do not look. To be used inside a transaction.
 *
 * <p>An entry is one literal, not a triple for each of its parts: TDB2 reads about 40,000 nodes a
 * second, so a ledger of 100,000 articles would take ten seconds to read instead of three.
 */
final class Ledger {

  /** The version of the store's layout; a store of another version is refused. */
  static final int FORMAT_VERSION = 1;

  private static final String NAMESPACE = "https://w3id.org/tidings#";
  private static final Node STORE = term("Store");
  private static final Node FORMAT = term("formatVersion");
  private static final Node BASE = term("base");
  private static final Node QUADS = term("quads");
  private static final Node REVISION = term("revision");
  private static final Node ENTRY = term("ledgerEntry");
  private static final Node DECISIONS = term("identityDecisions");
  private static final Node SUMMARY_VERSION = term("summaryVersion");
  private static final Node CHANGED = term("changed");

  private final DatasetGraph dataset;

  Ledger(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  private static Node term(String name) {
    return NodeFactory.createURI(NAMESPACE + name);
  }

  /** Whether nothing at all was ever written, as after a creation that was interrupted. */
  boolean isBlank() {
    return !dataset.contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  void found(String base) {
    add(STORE, FORMAT, integer(FORMAT_VERSION));
    add(STORE, BASE, NodeFactory.createLiteralString(base));
    add(STORE, QUADS, integer(0));
  }

  Optional<String> formatVersion() {
    return value(STORE, FORMAT);
  }

  Optional<String> base() {
    return value(STORE, BASE);
  }

  /** How many quads the named graphs hold together. */
  long quads() {
    return value(STORE, QUADS).map(Long::parseLong).orElse(0L);
  }

  void quads(long number) {
    dataset.deleteAny(Quad.defaultGraphIRI, STORE, QUADS, Node.ANY);
    add(STORE, QUADS, integer(number));
  }

  /** How often the store was written. */
  long revision() {
    return value(STORE, REVISION).map(Long::parseLong).orElse(0L);
  }

  void revision(long number) {
    dataset.deleteAny(Quad.defaultGraphIRI, STORE, REVISION, Node.ANY);
    add(STORE, REVISION, integer(number));
  }

  /** What a person has decided about who is who, as it was written; empty if nothing. */
  String decisions() {
    return value(STORE, DECISIONS).orElse("");
  }

  void decisions(String text) {
    dataset.deleteAny(Quad.defaultGraphIRI, STORE, DECISIONS, Node.ANY);
    if (!text.isEmpty()) {
      add(STORE, DECISIONS, NodeFactory.createLiteralString(text));
    }
  }

  /** By which version of the rules the summaries were made; 0 if there are none. */
  int summaryVersion() {
    return value(STORE, SUMMARY_VERSION).map(Integer::parseInt).orElse(0);
  }

  void summaryVersion(int version) {
    dataset.deleteAny(Quad.defaultGraphIRI, STORE, SUMMARY_VERSION, Node.ANY);
    add(STORE, SUMMARY_VERSION, integer(version));
  }

  /** The articles that were written or removed since the summaries were made, as IRIs. */
  Set<String> changed() {
    Set<String> changed = new TreeSet<>();
    dataset
        .find(Quad.defaultGraphIRI, STORE, CHANGED, Node.ANY)
        .forEachRemaining(quad -> changed.add(quad.getObject().getURI()));
    return changed;
  }

  /** Notes that an article's summaries are no longer right. */
  void change(String article) {
    add(STORE, CHANGED, NodeFactory.createURI(article));
  }

  /** Notes that an article's summaries are right. */
  void settle(String article) {
    dataset.delete(Quad.defaultGraphIRI, STORE, CHANGED, NodeFactory.createURI(article));
  }

  void remove(String article) {
    dataset.deleteAny(Quad.defaultGraphIRI, NodeFactory.createURI(article), Node.ANY, Node.ANY);
  }

  void put(LedgerEntry entry) {
    add(
        NodeFactory.createURI(entry.iri()),
        ENTRY,
        NodeFactory.createLiteralString(LedgerLine.write(entry)));
  }

  /** All entries by the article's IRI. */
  Map<String, LedgerEntry> entries() {
    Map<String, LedgerEntry> entries = new HashMap<>();
    dataset
        .getDefaultGraph()
        .find(Node.ANY, ENTRY, Node.ANY)
        .forEachRemaining(
            triple -> {
              String iri = triple.getSubject().getURI();
              entries.put(iri, LedgerLine.read(iri, triple.getObject().getLiteralLexicalForm()));
            });
    return entries;
  }

  private void add(Node subject, Node predicate, Node object) {
    dataset.add(Quad.defaultGraphIRI, subject, predicate, object);
  }

  private static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private Optional<String> value(Node subject, Node predicate) {
    Iterator<Quad> found = dataset.find(Quad.defaultGraphIRI, subject, predicate, Node.ANY);
    return found.hasNext()
        ? Optional.of(found.next().getObject().getLiteralLexicalForm())
        : Optional.empty();
  }
}
