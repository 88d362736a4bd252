package org.tidings.server.picture;

import java.util.List;
import java.util.Optional;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.fact.Happenings;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * What happened, on an axis of time.
 *
 * @param zoom how many characters of a date make a column: 4 for years, 7 for months, 10 for days
 */
public record TimelinePage(
    Term entity, Optional<Term> other, List<Attestation> happenings, int zoom) implements Page {

  public TimelinePage {
    happenings = List.copyOf(happenings);
  }

  /** The picture, made at each call. */
  public TimeAxis axis() {
    return TimeAxis.of(happenings, zoom);
  }

  /** How many happenings have no time as exact as the axis. */
  public long vague() {
    return happenings.stream().filter(it -> it.evidence().time().length() < zoom).count();
  }

  @Override
  public String template() {
    return "timeline";
  }

  @Override
  public String title() {
    return "Timeline of " + entity.label() + other.map(it -> " and " + it.label()).orElse("");
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of("time", "fact", "manner", "sentence", "article", "date", "statement"),
        happenings.stream().map(TimelinePage::row).toList());
  }

  private static List<String> row(Attestation it) {
    Evidence evidence = it.evidence();
    return List.of(
        evidence.time(),
        it.statement().words(),
        Happenings.manner(evidence),
        evidence.sentence().text(),
        evidence.source().headline(),
        evidence.source().date(),
        it.statement().path());
  }

  @Override
  public List<String> resources() {
    return List.of(entity.iri());
  }
}
