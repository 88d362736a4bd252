package org.tidings.server.picture;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summaries;
import org.tidings.server.explore.fact.Happening;
import org.tidings.server.explore.fact.Happenings;
import org.tidings.server.explore.fact.Period;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageTable;

/**
 * What happened, on an axis of time.
 *
 * @param happenings the ones listed, the earliest first
 * @param found how many there are in the period
 * @param start the first of these that is listed
 * @param axis the picture of all that were found
 */
public record TimelinePage(
    Term entity,
    Optional<Term> other,
    List<Happening> happenings,
    int found,
    int start,
    TimeAxis axis)
    implements Page {

  /** So many happenings are listed on a page. */
  public static final int STEP = 100;

  public TimelinePage {
    happenings = List.copyOf(happenings);
  }

  /** The timeline of the entity of a request, or of the pair. */
  public static TimelinePage of(FactReader reader, PageRequest request) {
    Node entity = NodeFactory.createURI(request.parameter("entity").orElseThrow());
    Optional<Node> other = request.parameter("with").map(NodeFactory::createURI);
    Period period = request.period();
    boolean published = request.parameter("days").filter("told"::equals).isEmpty();
    List<Happening> all =
        new Happenings(reader, new Summaries(reader), period, published).of(entity, other);
    int start = request.number("start", 0, 0, Math.max(0, all.size() - 1));
    return new TimelinePage(
        reader.terms().of(entity),
        other.map(reader.terms()::of),
        all.stream().skip(start).limit(STEP).toList(),
        all.size(),
        start,
        TimeAxis.of(all));
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
        axis.happenings().stream().map(TimelinePage::row).toList());
  }

  private static List<String> row(Happening it) {
    Evidence evidence = it.evidence();
    return List.of(
        it.time(),
        it.statement().words(),
        it.manner(),
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
