package org.tidings.query.summary;

import java.util.List;
import org.tidings.query.graph.Term;

/**
 * What articles since a day tell that earlier ones do not.
 *
 * @param since the day, ISO 8601
 * @param articles how many there are since then
 * @param fresh plain facts that were reported first then, best first
 * @param gained plain facts that were known and that another source reports, best first
 * @param denied what was denied then, best first
 * @param newcomers entities that no earlier article names, those in most articles first
 */
public record Novelties(
    String since,
    int articles,
    List<Summary> fresh,
    List<Summary> gained,
    List<Summary> denied,
    List<Newcomer> newcomers) {

  public Novelties {
    fresh = List.copyOf(fresh);
    gained = List.copyOf(gained);
    denied = List.copyOf(denied);
    newcomers = List.copyOf(newcomers);
  }

  /**
   * An entity that no earlier article names.
   *
   * @param articles how many name it
   */
  public record Newcomer(Term entity, int articles) {}
}
