package org.tidings.server.picture;

import java.util.function.BiFunction;
import org.tidings.query.graph.FactReader;
import org.tidings.server.explore.Links;
import org.tidings.server.page.Answer;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageSource;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * The pictures of entities, which are named by the parameter {@code entity}.
 *
 * @param section what is pictured, the first part of the path
 * @param picture makes the page of a request that names an entity
 */
public record PicturePages(
    GraphStore store, String section, BiFunction<FactReader, PageRequest, Page> picture)
    implements PageSource {

  @Override
  public Answer answer(PageRequest request) throws StoreException {
    Links links = new Links(store.base());
    return request.parameter("entity").filter(links::isOwn).isPresent()
        ? new Answer.Shown(
            store.read(dataset -> picture.apply(new FactReader(dataset, links.base()), request)))
        : new Answer.Wrong("Say whose %1$s, by its IRI: /%1$s?entity=...".formatted(section));
  }
}
