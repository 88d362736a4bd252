package org.tidings.server.picture;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.fact.Happenings;
import org.tidings.server.explore.fact.MostReported;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageTable;

/**
 * What happened, on an axis of time.
 *
 * @param zoom how many characters of a date make a column: 4 for years, 7 for months, 10 for days
 */
public record TimelinePage(
    Term entity, Optional<Term> other, List<Attestation> happenings, int zoom) implements Page {

  private static final int DAYS = 10;
  private static final int MONTHS = 7;
  private static final int YEARS = 4;

  public TimelinePage {
    happenings = List.copyOf(happenings);
  }

  /** The timeline of the entity of a request, or of the pair. */
  public static TimelinePage of(FactReader reader, PageRequest request) {
    Node entity = NodeFactory.createURI(request.parameter("entity").orElseThrow());
    Optional<Node> other = request.parameter("with").map(NodeFactory::createURI);
    String from = request.parameter("from").orElse("");
    String until = request.parameter("until").orElse("9999");
    List<Attestation> happenings =
        new Happenings(new MostReported(reader))
            .of(entity, other).stream()
                .filter(it -> it.evidence().time().compareTo(from) >= 0)
                .filter(it -> cut(it.evidence().time(), until.length()).compareTo(until) <= 0)
                .toList();
    return new TimelinePage(
        reader.terms().of(entity), other.map(reader.terms()::of), happenings, zoom(request));
  }

  private static String cut(String time, int length) {
    return time.substring(0, Math.min(time.length(), length));
  }

  private static int zoom(PageRequest request) {
    return switch (request.parameter("zoom").orElse("month")) {
      case "day" -> DAYS;
      case "year" -> YEARS;
      default -> MONTHS;
    };
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
        List.of("time", "fact", "manner", "sentence", "article", "date", "statement", "qualifiers"),
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
        it.statement().path(),
        FactQualifier.words(evidence.qualifiers()));
  }

  @Override
  public List<String> resources() {
    return List.of(entity.iri());
  }
}
