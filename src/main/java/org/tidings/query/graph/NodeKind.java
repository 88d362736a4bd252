package org.tidings.query.graph;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;

/** What a node is, by the classes that the graph states of it. */
public enum NodeKind {
  PERSON,
  ORGANIZATION,
  PLACE,
  EVENT,
  WORK,
  /** An entity of no kind in particular. */
  OTHER,
  ARTICLE,
  SENTENCE,
  PHRASE,
  STATEMENT,
  /** What all articles together say of a fact. */
  SUMMARY,
  EVIDENCE,
  CLASS,
  /** A predicate; those of other vocabularies are the only nodes that have no class. */
  RELATION,
  /** Of a class that a common noun names. */
  THING,
  /** A literal. */
  VALUE;

  private static final Set<NodeKind> ENTITIES = EnumSet.range(PERSON, OTHER);
  private static final Set<NodeKind> RECORDS = EnumSet.range(ARTICLE, EVIDENCE);

  private static final Map<Node, NodeKind> BY_CLASS =
      Map.ofEntries(
          Map.entry(SchemaOrg.PERSON, PERSON),
          Map.entry(SchemaOrg.ORGANIZATION, ORGANIZATION),
          Map.entry(SchemaOrg.GOVERNMENT_ORGANIZATION, ORGANIZATION),
          Map.entry(SchemaOrg.NEWS_MEDIA_ORGANIZATION, ORGANIZATION),
          Map.entry(SchemaOrg.PLACE, PLACE),
          Map.entry(SchemaOrg.COUNTRY, PLACE),
          Map.entry(SchemaOrg.CITY, PLACE),
          Map.entry(SchemaOrg.ADMINISTRATIVE_AREA, PLACE),
          Map.entry(SchemaOrg.EVENT, EVENT),
          Map.entry(SchemaOrg.CREATIVE_WORK, WORK),
          Map.entry(SchemaOrg.THING, OTHER),
          Map.entry(SchemaOrg.NEWS_ARTICLE, ARTICLE),
          Map.entry(Nif.SENTENCE, SENTENCE),
          Map.entry(Nif.PHRASE, PHRASE),
          Map.entry(RDF.Nodes.Statement, STATEMENT),
          Map.entry(Td.SUMMARY, SUMMARY),
          Map.entry(Td.EVIDENCE, EVIDENCE),
          Map.entry(RDFS.Nodes.Class, CLASS),
          Map.entry(RDF.Nodes.Property, RELATION));

  /** The kind of a node; the first one, should its classes be of several. */
  public static NodeKind of(Node node, Graph graph) {
    if (node.isLiteral()) {
      return VALUE;
    }
    List<Node> types =
        graph.find(node, RDF.Nodes.type, Node.ANY).mapWith(Triple::getObject).toList();
    return types.stream()
        .map(BY_CLASS::get)
        .filter(Objects::nonNull)
        .min(NodeKind::compareTo)
        .orElse(types.isEmpty() ? RELATION : THING);
  }

  /** Whether it has a name of its own: a person, a place ... */
  public boolean isEntity() {
    return ENTITIES.contains(this);
  }

  /** Whether it is there to say where facts come from: articles, their text, evidence. */
  public boolean isRecord() {
    return RECORDS.contains(this);
  }

  /** For people: {@code person}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
