package org.tidings.server.explore.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.NodeKind;
import org.tidings.query.graph.Term;
import org.tidings.query.graph.Terms;

/**
 * Finds what some sentences state and others deny. As in the query {@code confirmed-and-denied} two
 * statements meet if they have the same subject and relation, and the same object or things of the
 * same kind that the same words describe, and if they have two sides: a named speaker or an outlet
 * against another one.
 */
public final class Disputes {

  private static final int MOST_DENIALS = 5_000;
  private static final int MOST_SUBJECTS = 100;
  private static final int MOST_FACTS = 200;

  private final MostReported facts;
  private final FactReader reader;

  public Disputes(FactReader reader) {
    this.facts = new MostReported(reader);
    this.reader = reader;
  }

  /** The disputes, those with the most sentences first. */
  public List<Dispute> all() {
    List<Dispute> disputes = new ArrayList<>();
    subjectsOfDenials().stream()
        .limit(MOST_SUBJECTS)
        .forEach(subject -> disputes.addAll(about(subject)));
    disputes.sort(
        Comparator.comparingInt((Dispute it) -> it.pro().size() + it.contra().size())
            .reversed()
            .thenComparing(it -> it.subject().label()));
    return disputes;
  }

  private List<Node> subjectsOfDenials() {
    Terms terms = reader.terms();
    return terms.subjects(Td.POLARITY, Td.NEGATIVE).stream()
        .limit(MOST_DENIALS)
        .flatMap(evidence -> terms.subjects(Td.HAS_EVIDENCE, evidence).stream())
        .flatMap(statement -> terms.value(statement, RDF.Nodes.subject).stream())
        .distinct()
        .toList();
  }

  /** The disputes with a subject. */
  public List<Dispute> about(Node subject) {
    Map<String, List<Fact>> byGist = new LinkedHashMap<>();
    for (Fact fact : facts.about(subject, RDF.Nodes.subject, MOST_FACTS)) {
      byGist
          .computeIfAbsent(
              fact.relation().iri() + " " + gist(fact.object()), it -> new ArrayList<>())
          .add(fact);
    }
    return byGist.values().stream().map(this::dispute).filter(Disputes::hasTwoSides).toList();
  }

  private static boolean hasTwoSides(Dispute dispute) {
    return dispute.pro().stream()
        .anyMatch(
            pro -> dispute.contra().stream().anyMatch(contra -> !side(pro).equals(side(contra))));
  }

  // A named speaker, or the outlet of the article where it speaks itself.
  private static String side(Attestation attestation) {
    Evidence evidence = attestation.evidence();
    String outlet = evidence.source().publisher();
    return evidence
        .speaker()
        .map(Term::iri)
        .orElse(outlet.isEmpty() ? evidence.source().iri() : outlet);
  }

  private Dispute dispute(List<Fact> facts) {
    Fact first = facts.get(0);
    return new Dispute(
        first.subject(),
        first.relation().words(),
        facts.size() == 1 ? first.object().label() : kind(first.object()),
        certain(facts, true),
        certain(facts, false));
  }

  private static List<Attestation> certain(List<Fact> facts, boolean positive) {
    return facts.stream()
        .flatMap(
            fact ->
                fact.evidence(positive).stream()
                    .filter(it -> it.isCertain() && !it.isFormer())
                    .filter(it -> !it.isClaim() || it.speaker().isPresent())
                    .map(it -> new Attestation(fact.statement(), it)))
        .toList();
  }

  /** The kind of a thing and what describes it; anything else is meant itself. */
  private String gist(Term object) {
    return object.kind() == NodeKind.THING
        ? kind(object) + " " + Gist.of(object.label())
        : object.iri() + object.label();
  }

  private String kind(Term object) {
    return object.kind() == NodeKind.THING
        ? reader
            .terms()
            .value(NodeFactory.createURI(object.iri()), RDF.Nodes.type)
            .map(reader.terms()::label)
            .orElse(object.label())
        : object.label();
  }
}
