package org.tidings.server.search;

import java.util.List;
import org.tidings.query.graph.Term;

/**
 * An entity, as it can be searched for.
 *
 * @param aliases names as written, without the label
 */
public record Named(Term term, List<String> aliases) {

  public Named {
    aliases = List.copyOf(aliases);
  }
}
