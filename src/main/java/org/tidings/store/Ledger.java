package org.tidings.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of articles as triples in the dataset's real default graph, where queries and exports
 * do not look. To be used inside a transaction.
 */
final class Ledger {

  /** The version of the store's layout; a store of another version is refused. */
  static final int FORMAT_VERSION = 1;

  private static final String NAMESPACE = "https://w3id.org/tidings#";
  private static final Node STORE = term("Store");
  private static final Node FORMAT = term("formatVersion");
  private static final Node BASE = term("base");
  private static final Node QUADS = term("quads");
  private static final Node IDENTIFIER = term("identifier");
  private static final Node CONTENT = term("contentFingerprint");
  private static final Node CONFIGURATION = term("configurationFingerprint");
  private static final Node ORIGIN = term("origin");
  private static final Node URL = term("url");

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

  void remove(String article) {
    dataset.deleteAny(Quad.defaultGraphIRI, NodeFactory.createURI(article), Node.ANY, Node.ANY);
  }

  void put(LedgerEntry entry) {
    Node article = NodeFactory.createURI(entry.iri());
    add(article, IDENTIFIER, NodeFactory.createLiteralString(entry.identifier()));
    add(article, CONTENT, NodeFactory.createLiteralString(entry.contentFingerprint()));
    add(article, CONFIGURATION, NodeFactory.createLiteralString(entry.configurationFingerprint()));
    entry
        .origin()
        .ifPresent(o -> add(article, ORIGIN, NodeFactory.createLiteralString(o.toString())));
    entry.url().ifPresent(url -> add(article, URL, NodeFactory.createLiteralString(url)));
  }

  /** All entries by the article's IRI. */
  Map<String, LedgerEntry> entries() {
    Map<Node, Draft> drafts = new HashMap<>();
    Iterator<Triple> triples = dataset.getDefaultGraph().find();
    while (triples.hasNext()) {
      Triple triple = triples.next();
      if (!triple.getSubject().equals(STORE)) {
        drafts.computeIfAbsent(triple.getSubject(), article -> new Draft()).take(triple);
      }
    }
    Map<String, LedgerEntry> entries = new HashMap<>(drafts.size() * 2);
    drafts.forEach((article, draft) -> entries.put(article.getURI(), draft.entry(article)));
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

  /** An entry whose triples have not all been seen. */
  private static final class Draft {
    private String identifier = "";
    private String content = "";
    private String configuration = "";
    private @Nullable String origin;
    private @Nullable String url;

    private void take(Triple triple) {
      String value = triple.getObject().getLiteralLexicalForm();
      Node predicate = triple.getPredicate();
      if (predicate.equals(IDENTIFIER)) {
        identifier = value;
      } else if (predicate.equals(CONTENT)) {
        content = value;
      } else if (predicate.equals(CONFIGURATION)) {
        configuration = value.intern();
      } else if (predicate.equals(ORIGIN)) {
        origin = value;
      } else if (predicate.equals(URL)) {
        url = value;
      }
    }

    private LedgerEntry entry(Node article) {
      return new LedgerEntry(
          article.getURI(),
          identifier,
          content,
          configuration,
          Optional.ofNullable(origin).map(Path::of),
          Optional.ofNullable(url));
    }
  }
}
