package org.tidings.server.explore.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.FactReader;

class EntityProfilesTest {

  private static final String BASE = "http://localhost:3030/";

  private final DatasetGraph dataset = DatasetGraphFactory.create();
  private final Node person = NodeFactory.createURI(BASE + "entity/person-Ada-Berg");

  private void fact(String property, String value) {
    fact(property, value, "0.98", 1);
  }

  private void fact(String property, String value, String confidence, int articles) {
    Triple triple = Triple.create(person, SchemaOrg.term(property), literal(value));
    dataset.getDefaultGraph().add(triple);
    state(triple, confidence, articles, Td.PRESENT);
  }

  private void state(Triple triple, String confidence, int articles, Node tense) {
    Node statement = NodeFactory.createBlankNode();
    add(statement, RDF.Nodes.subject, triple.getSubject());
    add(statement, RDF.Nodes.predicate, triple.getPredicate());
    add(statement, RDF.Nodes.object, triple.getObject());
    for (int i = 0; i < articles; i++) {
      Node evidence = NodeFactory.createBlankNode();
      add(statement, Td.HAS_EVIDENCE, evidence);
      add(evidence, Td.CONFIDENCE, NodeFactory.createLiteralDT(confidence, XSDDatatype.XSDdecimal));
      add(evidence, Td.TENSE, tense);
      Node article = NodeFactory.createURI(BASE + "article/" + i);
      dataset.add(article, statement, RDF.Nodes.type, RDF.Nodes.Statement);
    }
  }

  private void add(Node subject, Node property, Node object) {
    dataset.getDefaultGraph().add(Triple.create(subject, property, object));
  }

  private static Node literal(String value) {
    return NodeFactory.createLiteralString(value);
  }

  private EntityProfile profile() {
    return new EntityProfiles(new FactReader(dataset, BASE)).of(person).orElseThrow();
  }

  private String description() {
    return profile().description();
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

  @Test
  void saysNothingOfALifeOnTheStrengthOfOneDoubtfulSentence() {
    fact("spouse", "Max Holt", "0.93", 1);
    fact("birthPlace", "Oslo", "0.93", 1);
    fact("jobTitle", "judge", "0.9", 1);
    assertThat(description()).isEqualTo("Judge.");
    assertThat(profile().alsoStated()).containsExactly("born in Oslo", "married to Max Holt");
  }

  @Test
  void believesTwoArticles() {
    fact("spouse", "Max Holt", "0.83", 2);
    assertThat(description()).isEqualTo("Married to Max Holt.");
    assertThat(profile().alsoStated()).isEmpty();
  }

  @Test
  void takesTheBestOfSeveralBirthPlaces() {
    fact("birthPlace", "Oslo", "0.98", 1);
    fact("birthPlace", "Bergen", "0.98", 3);
    assertThat(description()).isEqualTo("Born in Bergen.");
    assertThat(profile().alsoStated()).containsExactly("born in Oslo");
  }

  @Test
  void keepsWhatWasApartFromWhatIs() {
    fact("jobTitle", "judge");
    state(
        Triple.create(person, SchemaOrg.term("jobTitle"), literal("minister")),
        "0.9",
        3,
        Td.FORMER);
    assertThat(description()).isEqualTo("Judge.");
    assertThat(profile().alsoStated()).containsExactly("formerly minister");
  }

  @Test
  void callsNobodyWhatHeFormerlyWasInShorterWords() {
    fact("jobTitle", "secretary");
    state(
        Triple.create(person, SchemaOrg.term("jobTitle"), literal("secretary of state")),
        "0.9",
        1,
        Td.FORMER);
    assertThat(description()).isEmpty();
    assertThat(profile().alsoStated()).contains("formerly secretary of state");
  }

  @Test
  void callsNobodyWhatOneArticleSaysHeWas() {
    Triple governor = Triple.create(person, SchemaOrg.term("jobTitle"), literal("governor"));
    fact("jobTitle", "governor");
    state(governor, "0.9", 1, Td.FORMER);
    assertThat(description()).isEmpty();
    assertThat(profile().alsoStated()).contains("formerly governor");
  }
}
