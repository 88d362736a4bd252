package org.tidings.server.explore.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;

/**
 * Finds what some sentences state and others deny: facts, in whatever words, that have two sides, a
 * named speaker or an outlet against another one, in different sentences that are likely read
 * rightly. The query {@code confirmed-and-denied} shows the less sure ones, too.
 */
public record Disputes(Summaries summaries) {

  private static final double SURE = 0.5;

  /** The disputes, those with the most sentences first. */
  public List<Dispute> all() {
    return among(summaries.denied());
  }

  /** The disputes with a subject. */
  public List<Dispute> about(Node subject) {
    return among(summaries.ofSubject(subject));
  }

  private List<Dispute> among(Collection<Summary> facts) {
    return facts.stream()
        .filter(it -> it.deniedIn() > 0)
        .map(summaries::fact)
        .map(Disputes::dispute)
        .filter(Disputes::hasTwoSides)
        .sorted(
            Comparator.comparingInt((Dispute it) -> it.pro().size() + it.contra().size())
                .reversed()
                .thenComparing(it -> it.subject().label())
                .thenComparing(Dispute::relation)
                .thenComparing(Dispute::gist))
        .toList();
  }

  private static boolean hasTwoSides(Dispute dispute) {
    return dispute.pro().stream()
        .anyMatch(pro -> dispute.contra().stream().anyMatch(contra -> areOpposed(pro, contra)));
  }

  /** One sentence, in which a reader sees two sides and the graph one misreading, is none. */
  private static boolean areOpposed(Attestation pro, Attestation contra) {
    return !side(pro).equals(side(contra))
        && !pro.evidence().sentence().iri().equals(contra.evidence().sentence().iri());
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

  private static Dispute dispute(Fact fact) {
    return new Dispute(
        fact.subject(),
        fact.relation().words(),
        fact.object().label(),
        certain(fact, true),
        certain(fact, false));
  }

  private static List<Attestation> certain(Fact fact, boolean positive) {
    return fact.evidence(positive).stream()
        .filter(it -> it.isCertain() && !it.isFormer())
        .filter(it -> !it.isClaim() || it.speaker().isPresent())
        .filter(it -> it.confidence() >= SURE)
        .map(it -> new Attestation(fact.statement(), it))
        .toList();
  }
}
