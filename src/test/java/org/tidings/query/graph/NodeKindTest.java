package org.tidings.query.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.graph.vocabulary.SchemaOrg;

class NodeKindTest {

  // The IRI says nothing, or the wrong thing.
  private static final Node NODE = NodeFactory.createURI("http://e.org/entity/place-x");

  @ParameterizedTest
  @EnumSource
  void readsTheKindOfEveryEntityFromItsClass(EntityType type) {
    if (type.isEntity()) {
      NodeKind kind = kindOf(SchemaOrg.term(type.schemaClass()));
      assertThat(kind.label()).isEqualTo(type.kind().label());
      assertThat(kind.isEntity()).isTrue();
    }
  }

  @Test
  void takesWhatACommonNounClassesForAThing() {
    NodeKind kind = kindOf(NodeFactory.createURI(Namespaces.KIND + "treaty"));
    assertThat(kind).isEqualTo(NodeKind.THING);
    assertThat(kind.isEntity()).isFalse();
  }

  @Test
  void takesWhatHasNoClassForARelation() {
    assertThat(NodeKind.of(SchemaOrg.term("spouse"), GraphFactory.createDefaultGraph()))
        .isEqualTo(NodeKind.RELATION);
  }

  private static NodeKind kindOf(Node type) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.add(Triple.create(NODE, RDF.Nodes.type, type));
    return NodeKind.of(NODE, graph);
  }
}
