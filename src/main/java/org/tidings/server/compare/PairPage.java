package org.tidings.server.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summary;
import org.tidings.server.explore.link.Connections.Path;
import org.tidings.server.explore.link.SharedArticles.Shared;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;
import org.tidings.server.search.Hit;

/**
 * What two entities have to do with each other.
 *
 * @param other the second; not there if it is still to be chosen
 * @param choices who may be meant by what was typed
 * @param direct facts between the two
 * @param articles those that name both, as many as are shown
 * @param found how many name both
 * @param paths over which others they are connected
 */
public record PairPage(
    Term one,
    Optional<Term> other,
    List<Hit> choices,
    List<Fact> direct,
    List<Shared> articles,
    int found,
    List<Path> paths)
    implements Page {

  public PairPage {
    choices = List.copyOf(choices);
    direct = List.copyOf(direct);
    articles = List.copyOf(articles);
    paths = List.copyOf(paths);
  }

  @Override
  public String template() {
    return "pair";
  }

  @Override
  public String title() {
    return one.label() + " and " + other.map(Term::label).orElse("…");
  }

  @Override
  public PageTable table() {
    return new PageTable(
        List.of("steps", "through", "facts", "statements"),
        Stream.concat(
                direct.stream()
                    .map(it -> List.of("1", "", it.statement().words(), it.statement().iri())),
                paths.stream().map(PairPage::row))
            .toList());
  }

  private static List<String> row(Path path) {
    return List.of(
        Integer.toString(path.facts().size()),
        path.through().stream().map(Term::label).collect(Collectors.joining("; ")),
        path.facts().stream().map(it -> it.statement().words()).collect(Collectors.joining("; ")),
        path.facts().stream()
            .map(Summary::statement)
            .map(it -> it.iri())
            .collect(Collectors.joining(" ")));
  }

  @Override
  public List<String> resources() {
    return Stream.concat(Stream.of(one.iri()), other.map(Term::iri).stream()).toList();
  }
}
