package org.tidings.identity;

import java.util.List;

/**
 * Decides which entity of the world the names of an article stand for, and what it is called in all
 * articles. Implementations are thread-safe and deterministic, and rather link nothing than
 * wrongly.
 */
public interface Linker {

  /**
   * Links the entities of one article, which are evidence for each other.
   *
   * @param namings the article's named entities, each once, after they were resolved within it
   * @return for each naming, in the same order, its entity; equal entities are the same, so that
   *     two namings may turn out to be one. Without a link it is {@link Naming#unlinked()}.
   */
  List<Entity> link(List<Naming> namings);
}
