package org.tidings.server.search;

import java.util.List;

/**
 * An entity, as it can be searched for.
 *
 * @param kind {@code person}, {@code place}, ...
 * @param aliases names as written, without the label
 */
public record Named(String iri, String label, String kind, List<String> aliases) {

  public Named {
    aliases = List.copyOf(aliases);
  }
}
