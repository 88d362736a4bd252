package org.tidings.server.picture;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.FactReader;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.fact.Happenings;
import org.tidings.server.explore.fact.MostReported;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** The timeline of an entity, or of a pair. */
public final class TimelinePages implements PageSource {

  private static final int DAYS = 10;
  private static final int MONTHS = 7;
  private static final int YEARS = 4;

  private final GraphStore store;
  private final Links links;

  public TimelinePages(GraphStore store) {
    this.store = store;
    this.links = new Links(store.base());
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Optional<String> entity = request.parameter("entity");
    return entity.isEmpty() || !links.isOwn(entity.get())
        ? new Answer.Wrong("Say whose timeline, by its IRI: /timeline?entity=...")
        : new Answer.Shown(
            store.read(dataset -> page(dataset, NodeFactory.createURI(entity.get()), request)));
  }

  private TimelinePage page(DatasetGraph dataset, Node entity, PageRequest request) {
    FactReader reader = new FactReader(dataset, links.base());
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
}
