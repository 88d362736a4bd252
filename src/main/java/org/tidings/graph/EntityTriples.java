package org.tidings.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.identity.Entity;
import org.tidings.identity.Referent;
import org.tidings.identity.Thing;
import org.tidings.relation.link.NounLink;

/** Describes what an article speaks of: entities and things, each once. */
final class EntityTriples {

  private final Iris iris;
  private final String article;
  private final Graph graph;
  private final Set<Node> described = new HashSet<>();

  EntityTriples(Iris iris, String article, Graph graph) {
    this.iris = iris;
    this.article = article;
    this.graph = graph;
  }

  /** The node of an entity or a thing, described in the graph. */
  Node describe(Referent referent) {
    if (referent instanceof Entity entity) {
      Node node = iris.entity(entity);
      if (described.add(node)) {
        entity(node, entity);
      }
      return node;
    }
    Thing thing = (Thing) referent;
    Node node = iris.thing(article, thing);
    if (described.add(node)) {
      thing(node, thing);
    }
    return node;
  }

  /** Adds a link of a thing that is described already; of others it is of no use. */
  void link(NounLink link) {
    Node thing = iris.thing(article, link.thing());
    if (described.contains(thing)) {
      graph.add(thing, Iris.term(link.relation().term()), describe(link.entity()));
    }
  }

  /** Adds a name as written. */
  void alsoCalled(Node entity, String name) {
    graph.add(entity, SKOS.altLabel.asNode(), Literals.english(name));
  }

  private void entity(Node node, Entity entity) {
    graph.add(node, RDF.type.asNode(), SchemaOrg.term(entity.type().schemaClass()));
    graph.add(node, SKOS.prefLabel.asNode(), Literals.english(entity.label()));
    if (!entity.label().equals(entity.name())) {
      alsoCalled(node, entity.name());
    }
    entity
        .wikipedia()
        .ifPresent(title -> graph.add(node, SKOS.exactMatch.asNode(), Iris.dbpedia(title)));
  }

  private void thing(Node node, Thing thing) {
    Node kind = Iris.kind(thing.noun());
    graph.add(node, RDF.type.asNode(), kind);
    graph.add(node, RDFS.label.asNode(), Literals.english(thing.label()));
    graph.add(kind, RDF.type.asNode(), RDFS.Class.asNode());
    graph.add(kind, RDFS.label.asNode(), Literals.english(thing.noun()));
    thing.quantity().ifPresent(quantity -> graph.add(node, Td.QUANTITY, Literals.number(quantity)));
  }
}
