package org.tidings.server.explorer;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.fact.Dispute;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** What some state and others deny. */
public record ContradictionsPage(List<Dispute> disputes) implements Page {

  public ContradictionsPage {
    disputes = List.copyOf(disputes);
  }

  @Override
  public String template() {
    return "contradictions";
  }

  @Override
  public String title() {
    return "Contradictions";
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of(
            "subject", "relation", "object", "verdict", "speaker", "sentence", "date", "statement"),
        disputes.stream().flatMap(it -> points(it).map(point -> row(it, point))).toList());
  }

  private static Stream<Attestation> points(Dispute dispute) {
    return Stream.concat(dispute.pro().stream(), dispute.contra().stream());
  }

  private static List<String> row(Dispute dispute, Attestation point) {
    Evidence evidence = point.evidence();
    return List.of(
        dispute.subject().label(),
        dispute.relation(),
        dispute.gist(),
        evidence.positive() ? "confirmed" : "denied",
        evidence.speaker().map(Term::label).orElse(""),
        evidence.sentence().text(),
        evidence.source().date(),
        point.statement().iri());
  }

  @Override
  public List<String> resources() {
    return disputes.stream()
        .flatMap(ContradictionsPage::points)
        .map(point -> point.statement().iri())
        .distinct()
        .toList();
  }
}
