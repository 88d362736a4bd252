package org.tidings.server.picture;

import java.util.List;
import java.util.Optional;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.fact.Happening;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * What happened, on an axis of time.
 *
 * @param zoom how many characters of a date make a column: 4 for years, 7 for months, 10 for days
 */
public record TimelinePage(Ref entity, Optional<Ref> other, List<Happening> happenings, int zoom)
    implements Page {

  public TimelinePage {
    happenings = List.copyOf(happenings);
  }

  /** The picture, made at each call. */
  public TimeAxis axis() {
    return TimeAxis.of(happenings, zoom);
  }

  /** How many happenings have no time as exact as the axis. */
  public long vague() {
    return happenings.stream().filter(it -> it.time().length() < zoom).count();
  }

  @Override
  public String template() {
    return "timeline";
  }

  @Override
  public String title() {
    return "Timeline of " + entity.label() + other.map(it -> " and " + it.label()).orElse("");
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of("time", "fact", "manner", "sentence", "article", "date", "statement"),
        happenings.stream()
            .map(
                it ->
                    List.of(
                        it.time(),
                        it.words(),
                        it.manner(),
                        it.testimony().text(),
                        it.testimony().article().headline(),
                        it.testimony().article().date(),
                        it.href()))
            .toList());
  }

  @Override
  public List<String> resources() {
    return List.of(entity.iri());
  }
}
