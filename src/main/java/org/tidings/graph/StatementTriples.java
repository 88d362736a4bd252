package org.tidings.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.tidings.clause.syntax.Phrase;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.proposition.Value;

/** Writes propositions: the statement, its evidence, and the plain fact where it is one. */
final class StatementTriples {

  private final Iris iris;
  private final Graph graph;
  private final EntityTriples entities;
  private final TextTriples text;
  private final ContextTriples contexts;
  private final Judgements judgements;

  StatementTriples(
      Iris iris,
      Graph graph,
      EntityTriples entities,
      TextTriples text,
      ContextTriples contexts,
      Judgements judgements) {
    this.iris = iris;
    this.graph = graph;
    this.entities = entities;
    this.text = text;
    this.contexts = contexts;
    this.judgements = judgements;
  }

  /** Adds a proposition, unless it has a time that is no date. */
  void add(Proposition proposition) {
    object(proposition.object()).ifPresent(object -> add(proposition, object));
  }

  private void add(Proposition proposition, Node object) {
    Node subject = entities.describe(proposition.subject().referent());
    Node predicate = predicate(proposition.predicate());
    Node statement = iris.statement(subject, predicate, object);
    graph.add(statement, RDF.type.asNode(), RDF.Statement.asNode());
    graph.add(statement, RDF.subject.asNode(), subject);
    graph.add(statement, RDF.predicate.asNode(), predicate);
    graph.add(statement, RDF.object.asNode(), object);
    graph.add(statement, Td.HAS_EVIDENCE, evidence(proposition, statement));
    if (judgements.isPlain(statement, proposition)) {
      graph.add(subject, predicate, object);
    }
  }

  private Optional<Node> object(Value value) {
    if (value instanceof Value.Time time) {
      return Literals.time(time.value());
    }
    if (value instanceof Value.Quality quality) {
      return Optional.of(Literals.english(quality.words()));
    }
    return Optional.of(entities.describe(((Participant) value).referent()));
  }

  private Node predicate(Predicate predicate) {
    Node node = Iris.term(predicate.term());
    if (predicate.isOpen()) {
      graph.add(node, RDF.type.asNode(), RDF.Property.asNode());
      graph.add(node, RDFS.label.asNode(), Literals.english(predicate.label()));
    }
    return node;
  }

  private Node evidence(Proposition proposition, Node statement) {
    Node subject = words(proposition.subject());
    Node object = words(proposition.object());
    Optional<Phrase> surface = proposition.predicate().surface();
    Optional<Node> relation = surface.map(it -> text.phrase(it.span()));
    Node sentence = Iris.sentence(text.article().getURI(), proposition.sentence().span());
    Node evidence =
        iris.evidence(
            statement,
            sentence.getURI(),
            subject.getURI(),
            relation.map(Node::getURI).orElse("typed"),
            object.getURI());
    if (graph.contains(evidence, RDF.type.asNode(), Td.EVIDENCE)) {
      return evidence;
    }
    graph.add(evidence, RDF.type.asNode(), Td.EVIDENCE);
    graph.add(evidence, ProvO.WAS_QUOTED_FROM, sentence);
    graph.add(evidence, ProvO.HAD_PRIMARY_SOURCE, text.article());
    graph.add(evidence, Td.CONFIDENCE, Literals.number(proposition.confidence()));
    graph.add(evidence, Td.WORTH, Literals.number(proposition.worth()));
    graph.add(evidence, Td.METHOD, Literals.plain(proposition.rule().label()));
    surface.ifPresent(
        it -> graph.add(evidence, Td.SURFACE, Literals.plain(it.text(proposition.sentence()))));
    graph.add(evidence, Td.SUBJECT_MENTION, subject);
    relation.ifPresent(it -> graph.add(evidence, Td.RELATION_MENTION, it));
    graph.add(evidence, Td.OBJECT_MENTION, object);
    proposition.qualifiers().forEach(qualifier -> qualify(evidence, qualifier));
    contexts.add(evidence, proposition.sentence(), proposition.context());
    return evidence;
  }

  private void qualify(Node evidence, Qualifier qualifier) {
    Node role = Iris.role(qualifier.role());
    graph.add(role, RDF.type.asNode(), Td.ROLE);
    graph.add(role, RDFS.label.asNode(), Literals.english(qualifier.label()));
    object(qualifier.value()).ifPresent(value -> graph.add(evidence, role, value));
  }

  private Node words(Value value) {
    return value instanceof Participant participant
        ? participant
            .mention()
            .map(text::mention)
            .orElseGet(() -> text.phrase(participant.phrase().span()))
        : text.phrase(value.phrase().span());
  }
}
