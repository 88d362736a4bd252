package org.tidings.server.explore.fact;

import java.util.List;
import org.tidings.query.graph.Attestation;
import org.tidings.query.graph.Term;

/**
 * What some state and others deny.
 *
 * @param subject of all of it
 * @param relation in words
 * @param gist the object, or the kind of thing that it is
 * @param pro sentences that state it
 * @param contra sentences that deny it
 */
public record Dispute(
    Term subject, String relation, String gist, List<Attestation> pro, List<Attestation> contra) {

  public Dispute {
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
  }
}
