package org.tidings.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.tidings.clause.syntax.Phrase;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Resolution;
import org.tidings.relation.Proposition;
import org.tidings.relation.Relation;
import org.tidings.relation.Value;

/** Plain facts, statements and evidence. */
final class FactTriples {

  private final Iris iris;
  private final Graph graph;
  private final EntityTriples entities;
  private final TextTriples text;
  private final Resolution resolution;
  private final RelationAlignments alignments;
  private final ContextTriples contexts;

  FactTriples(
      Iris iris,
      Graph graph,
      EntityTriples entities,
      TextTriples text,
      Resolution resolution,
      RelationAlignments alignments,
      ContextTriples contexts) {
    this.iris = iris;
    this.graph = graph;
    this.entities = entities;
    this.text = text;
    this.resolution = resolution;
    this.alignments = alignments;
    this.contexts = contexts;
  }

  /** Adds a proposition, if subject and object stand for something. */
  void add(Proposition proposition) {
    Optional<Mention> subject = resolution.at(proposition.subject().head().span());
    Optional<Node> object = object(proposition.object());
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    Node subjectNode = entities.describe(subject.get().referent());
    if (subjectNode.equals(object.get())) {
      object = description(proposition.object());
    }
    if (object.isEmpty() || subjectNode.equals(object.get())) {
      return;
    }
    Node predicate = Iris.relation(proposition.relation());
    graph.add(predicate, RDF.type.asNode(), RDF.Property.asNode());
    graph.add(predicate, RDFS.label.asNode(), Literals.english(proposition.relation().label()));
    state(proposition, subjectNode, predicate, object.get(), proposition.method());
    aligned(proposition, subject.get(), object.get());
  }

  private Optional<Node> object(Value value) {
    if (value instanceof Value.Time time) {
      return Literals.time(time.value());
    }
    if (value instanceof Value.Quality quality) {
      return Optional.of(Literals.english(quality.phrase().words()));
    }
    return resolution
        .at(value.phrase().head().span())
        .map(mention -> entities.describe(mention.referent()));
  }

  // "Putin is the president" is not of two, but says what he is.
  private Optional<Node> description(Value value) {
    return resolution.description(value.phrase().head().span()).map(entities::describe);
  }

  // "X is a brother of Y" between names is also schema:sibling. Where there is a classifier, it
  // decides.
  private void aligned(Proposition proposition, Mention subject, Node object) {
    Optional<Mention> objectMention = resolution.at(proposition.object().phrase().head().span());
    boolean named =
        subject.referent() instanceof Entity
            && objectMention.filter(it -> it.referent() instanceof Entity).isPresent();
    if (!named || !(proposition.object() instanceof Value.Noun)) {
      return;
    }
    Node subjectNode = entities.describe(subject.referent());
    alignments
        .of(proposition.relation().name())
        .filter(it -> !TypedFactTriples.decides(it.property()))
        .ifPresent(
            it ->
                state(
                    proposition,
                    it.inverse() ? object : subjectNode,
                    it.property(),
                    it.inverse() ? subjectNode : object,
                    "relation"));
  }

  private void state(
      Proposition proposition, Node subject, Node predicate, Node object, String method) {
    Node statement = iris.statement(subject, predicate, object);
    graph.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
    graph.add(statement, RDF.subject.asNode(), subject);
    graph.add(statement, RDF.predicate.asNode(), predicate);
    graph.add(statement, RDF.object.asNode(), object);
    graph.add(statement, Td.HAS_EVIDENCE, evidence(proposition, statement, method));
    if (proposition.context().isAsserted()) {
      graph.add(subject, predicate, object);
    }
  }

  private Node evidence(Proposition proposition, Node statement, String method) {
    Relation relation = proposition.relation();
    Node subjectMention = mention(proposition.subject());
    Node relationMention = text.phrase(relation.surface().span());
    Node objectMention = mention(proposition.object().phrase());
    Node sentence = Iris.sentence(text.article().getURI(), proposition.sentence().span());
    Node evidence =
        iris.evidence(
            statement,
            sentence.getURI(),
            subjectMention.getURI(),
            relationMention.getURI(),
            objectMention.getURI());
    if (graph.contains(evidence, RDF.type.asNode(), Td.EVIDENCE)) {
      return evidence;
    }
    graph.add(evidence, RDF.type.asNode(), Td.EVIDENCE);
    graph.add(evidence, ProvO.WAS_QUOTED_FROM, sentence);
    graph.add(evidence, ProvO.HAD_PRIMARY_SOURCE, text.article());
    graph.add(evidence, Td.CONFIDENCE, Literals.number(proposition.confidence()));
    graph.add(evidence, Td.METHOD, Literals.plain(method));
    graph.add(
        evidence, Td.SURFACE, Literals.plain(relation.surface().text(proposition.sentence())));
    graph.add(evidence, Td.SUBJECT_MENTION, subjectMention);
    graph.add(evidence, Td.RELATION_MENTION, relationMention);
    graph.add(evidence, Td.OBJECT_MENTION, objectMention);
    contexts.add(evidence, proposition.context());
    return evidence;
  }

  private Node mention(Phrase phrase) {
    return resolution
        .at(phrase.head().span())
        .map(text::mention)
        .orElseGet(() -> text.phrase(phrase.span()));
  }
}
