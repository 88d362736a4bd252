package org.tidings.server.compare;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.query.graph.FactReader;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.Links;
import org.tidings.server.explore.link.Connections;
import org.tidings.server.explore.link.SharedArticles;
import org.tidings.server.page.Answer;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.server.search.Hit;
import org.tidings.server.search.LiveIndex;
import org.tidings.server.search.SearchIndex;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * The pages of pairs: {@code /pair?entity=IRI&with=IRI}, or {@code named=} what the second one is
 * called.
 */
public record PairPages(GraphStore store, LiveIndex index) implements PageSource {

  private static final int CHOICES = 20;
  private static final int ARTICLES = 20;

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Links links = new Links(store.base());
    Optional<String> one = request.parameter("entity").filter(links::isOwn);
    if (one.isEmpty()) {
      return new Answer.Wrong("Say of whom, by the IRI: /pair?entity=...&with=...");
    }
    List<Hit> choices = choices(request.parameter("named"));
    Optional<String> other =
        request
            .parameter("with")
            .filter(links::isOwn)
            .or(
                () ->
                    choices.stream()
                        .limit(choices.size() == 1 ? 1 : 0)
                        .map(PairPages::iri)
                        .findFirst());
    return new Answer.Shown(
        store.read(
            dataset -> page(new FactReader(dataset, links.base()), one.get(), other, choices)));
  }

  private static String iri(Hit hit) {
    return hit.named().term().iri();
  }

  private List<Hit> choices(Optional<String> typed) throws StoreException {
    if (typed.isEmpty()) {
      return List.of();
    }
    try (SearchIndex now = index.current()) {
      return now.complete(typed.get(), CHOICES);
    }
  }

  private static PairPage page(
      FactReader reader, String iri, Optional<String> otherIri, List<Hit> choices) {
    Node one = NodeFactory.createURI(iri);
    if (otherIri.isEmpty()) {
      return new PairPage(
          reader.terms().of(one), Optional.empty(), choices, List.of(), List.of(), 0, List.of());
    }
    Node other = NodeFactory.createURI(otherIri.get());
    Summaries summaries = new Summaries(reader);
    SharedArticles shared = new SharedArticles(reader);
    List<Node> articles = shared.naming(one, other);
    return new PairPage(
        reader.terms().of(one),
        Optional.of(reader.terms().of(other)),
        List.of(),
        summaries.between(one, other).stream().sorted(Summary.FIRST).map(summaries::fact).toList(),
        articles.stream().limit(ARTICLES).map(it -> shared.shared(it, one, other)).toList(),
        articles.size(),
        new Connections(summaries).between(one, other));
  }
}
