package org.tidings.server.explore.fact;

import java.util.List;
import org.tidings.server.explore.Ref;

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
    Ref subject, String relation, String gist, List<Point> pro, List<Point> contra) {

  public Dispute {
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
  }

  /** A sentence, and the statement that it is evidence of. */
  public record Point(FactLine fact, Testimony testimony) {}
}
