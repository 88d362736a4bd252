package org.tidings.server.explore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.query.graph.FactReader;

class EntityProfilesTest {

  private static final String BASE = "http://localhost:3030/";

  private final DatasetGraph dataset = DatasetGraphFactory.create();
  private final Node person = NodeFactory.createURI(BASE + "entity/person-Ada-Berg");

  private void fact(String property, String value) {
    dataset
        .getDefaultGraph()
        .add(
            Triple.create(
                person, SchemaOrg.term(property), NodeFactory.createLiteralString(value)));
  }

  private String description() {
    return new EntityProfiles(new FactReader(dataset, BASE)).of(person).orElseThrow().description();
  }

  @Test
  void saysWhenAndWhereSomebodyWasBornInOne() {
    fact("jobTitle", "president");
    fact("birthDate", "1952");
    fact("birthPlace", "Oslo");
    assertThat(description()).isEqualTo("President; born in 1952 in Oslo.");
  }

  @Test
  void saysOnADayAndInAMonth() {
    fact("birthDate", "1952-10-07");
    fact("deathDate", "2024-11");
    assertThat(description()).isEqualTo("Born on 1952-10-07; died in 2024-11.");
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    fact("identifier", "x");
    assertThat(description()).isEmpty();
  }
}
