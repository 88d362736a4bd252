package org.tidings.server.explore.fact;

import java.util.List;
import org.tidings.query.graph.Term;

/**
 * Who or what an entity or a thing is.
 *
 * @param classes as {@code Country}, or the common noun of a thing
 * @param aliases names as written, without the usual one
 * @param links the same in other data sets, IRIs
 * @param description made of typed facts that are stated well enough; may be empty
 * @param alsoStated the other typed facts, each in a few words
 * @param articles how many articles name it
 */
public record EntityProfile(
    Term term,
    List<String> classes,
    List<String> aliases,
    List<String> links,
    String description,
    List<String> alsoStated,
    int articles) {

  public EntityProfile {
    classes = List.copyOf(classes);
    aliases = List.copyOf(aliases);
    links = List.copyOf(links);
    alsoStated = List.copyOf(alsoStated);
  }
}
