package org.tidings.server.compare;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.query.summary.Novelties;
import org.tidings.query.summary.Summary;
import org.tidings.server.explorer.SummaryTable;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** What newer articles tell that older ones do not. */
public record NewsPage(Novelties news) implements Page {

  /** So many of each kind are shown; the table has all. */
  public static final int MOST = 60;

  /** The first of them. */
  public static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST, all.size()));
  }

  @Override
  public String template() {
    return "news";
  }

  @Override
  public String title() {
    return "New since " + news.since();
  }

  @Override
  public PageTable table() {
    List<Summary> all =
        Stream.of(news.fresh(), news.gained(), news.denied()).flatMap(List::stream).toList();
    return SummaryTable.of(all);
  }
}
