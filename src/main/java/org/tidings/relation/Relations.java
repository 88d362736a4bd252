package org.tidings.relation;

import java.util.List;
import org.tidings.relation.link.NounLink;
import org.tidings.relation.proposition.Proposition;

/**
 * All that an article relates.
 *
 * @param propositions what it states
 * @param links what its noun phrases say of things to make out which ones are meant
 */
public record Relations(List<Proposition> propositions, List<NounLink> links) {

  public Relations {
    propositions = List.copyOf(propositions);
    links = List.copyOf(links);
  }
}
