package org.tidings.server.explorer;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.server.explore.Remembered;
import org.tidings.server.explore.fact.Dispute;
import org.tidings.server.explore.fact.Disputes;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** What some state and others deny, in the whole store or about one entity. */
public final class ContradictionsPages implements PageSource {

  private static final int MOST = 60;

  private final String base;
  private final Remembered<String, List<Dispute>> disputes;

  public ContradictionsPages(GraphStore store) {
    this.base = store.base();
    this.disputes = new Remembered<>(store);
  }

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Optional<String> entity = request.parameter("entity");
    List<Dispute> found =
        disputes.get(
            entity.orElse(""),
            dataset -> {
              Disputes all = new Disputes(new Summaries(new FactReader(dataset, base)));
              return entity.isPresent()
                  ? all.about(NodeFactory.createURI(entity.get()))
                  : all.all();
            });
    return new Answer.Shown(new ContradictionsPage(found.stream().limit(MOST).toList()));
  }
}
