package org.tidings.query.fact;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.Prefixes;

/** The terms of the graph model that this package reads. */
final class Terms {

  static final Node TYPE = in("rdf", "type");
  static final Node SUBJECT = in("rdf", "subject");
  static final Node PREDICATE = in("rdf", "predicate");
  static final Node OBJECT = in("rdf", "object");
  static final Node PROPERTY = in("rdf", "Property");
  static final Node LABEL = in("rdfs", "label");
  static final Node PREF_LABEL = in("skos", "prefLabel");
  static final Node ALT_LABEL = in("skos", "altLabel");
  static final Node HAS_EVIDENCE = in("td", "hasEvidence");
  static final Node ATTRIBUTION = in("td", "attribution");
  static final Node POLARITY = in("td", "polarity");
  static final Node MODALITY = in("td", "modality");
  static final Node CONFIDENCE = in("td", "confidence");
  static final Node EVENT_TIME = in("td", "eventTime");
  static final Node METHOD = in("td", "method");
  static final Node QUOTED_FROM = in("prov", "wasQuotedFrom");
  static final Node PRIMARY_SOURCE = in("prov", "hadPrimarySource");
  static final Node ATTRIBUTED_TO = in("prov", "wasAttributedTo");
  static final Node SENTENCE = in("nif", "Sentence");
  static final Node ANCHOR_OF = in("nif", "anchorOf");
  static final Node BEGIN_INDEX = in("nif", "beginIndex");
  static final Node END_INDEX = in("nif", "endIndex");
  static final Node IDENTITY_REFERENCE = in("itsrdf", "taIdentRef");
  static final Node IDENTIFIER = in("schema", "identifier");
  static final Node HEADLINE = in("schema", "headline");
  static final Node URL = in("schema", "url");
  static final Node DATE_PUBLISHED = in("schema", "datePublished");
  static final Node PUBLISHER = in("schema", "publisher");

  private Terms() {}

  private static Node in(String prefix, String name) {
    return NodeFactory.createURI(Prefixes.namespace(prefix) + name);
  }
}
