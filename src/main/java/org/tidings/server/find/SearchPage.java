package org.tidings.server.find;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tidings.query.graph.Fact;
import org.tidings.server.explorer.Facts;
import org.tidings.server.page.Further;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageTable;
import org.tidings.server.page.Paging;
import org.tidings.server.search.Facets;
import org.tidings.server.search.FoundSentence;
import org.tidings.server.search.Hit;
import org.tidings.server.search.Slice;

/**
 * What was found: names, facts and sentences, the first few of each or a longer part of one.
 *
 * @param searched what was searched for: what was typed, or it without mistakes
 * @param perhaps what else may have been meant
 * @param section the only one that is shown
 * @param namesakes the entities that all go by the very name that was typed
 * @param start how many of the section come before those shown
 * @param most how many of a section are shown
 * @param fresh whether the index is up to date
 */
public record SearchPage(
    String typed,
    String searched,
    Optional<String> perhaps,
    Optional<SearchSection> section,
    Slice<Hit> names,
    Slice<Fact> facts,
    Slice<FoundSentence> sentences,
    Slice<Hit> namesakes,
    Facets facets,
    int start,
    int most,
    boolean fresh)
    implements Page {

  @Override
  public String template() {
    return "search";
  }

  @Override
  public String title() {
    return typed.isEmpty() ? "All names" : "“" + typed + "”";
  }

  public boolean shows(SearchSection it) {
    return section.map(it::equals).orElse(true);
  }

  /** How much there is of a section. */
  public int found(SearchSection it) {
    return switch (it) {
      case NAMES -> names.found();
      case FACTS -> facts.found();
      case SENTENCES -> sentences.found();
    };
  }

  /** Of a section: 1 name, 12 facts. */
  public String counted(SearchSection it) {
    int found = found(it);
    String label = it.label();
    return found + " " + (found == 1 ? label.substring(0, label.length() - 1) : label);
  }

  /** The names shown without those that go by the very name that was typed. */
  public List<Hit> otherNames() {
    Set<String> asked =
        asksWhich()
            ? namesakes.shown().stream().map(it -> it.named().term().iri()).collect(toSet())
            : Set.of();
    return names.shown().stream().filter(it -> !asked.contains(it.named().term().iri())).toList();
  }

  /** Whether several go by the very name that was typed. */
  public boolean asksWhich() {
    return namesakes.found() > 1 && section.isEmpty();
  }

  /** Whether other words were searched for than were typed. */
  public boolean isMended() {
    return !searched.equals(typed);
  }

  /** Whether nothing was found at all. */
  public boolean isEmpty() {
    return Arrays.stream(SearchSection.values()).allMatch(it -> found(it) == 0);
  }

  @Override
  public List<Further> further(PageRequest request) {
    if (section.isPresent()) {
      SearchSection one = section.get();
      return new Paging(start, most, found(one), one.label()).around(request);
    }
    return Arrays.stream(SearchSection.values())
        .filter(it -> found(it) > most)
        .map(it -> new Further("section", "all " + counted(it), request.with("show", it.label())))
        .toList();
  }

  @Override
  public PageTable table() {
    return switch (section.map(SearchSection::label).orElse("")) {
      case "names" -> names(names.shown());
      case "facts" -> Facts.table(facts.shown());
      case "sentences" -> sentences(sentences.shown());
      default -> overview();
    };
  }

  static PageTable names(List<Hit> hits) {
    return new PageTable(
        List.of("label", "kind", "articles", "aliases", "iri"),
        hits.stream()
            .map(
                hit ->
                    List.of(
                        hit.named().term().label(),
                        hit.named().term().kind().label(),
                        Integer.toString(hit.articles()),
                        String.join("; ", hit.named().aliases()),
                        hit.named().term().iri()))
            .toList());
  }

  private static PageTable sentences(List<FoundSentence> found) {
    return new PageTable(
        List.of("sentence", "articles", "headline", "publisher", "date", "iri"),
        found.stream()
            .map(
                it ->
                    List.of(
                        it.text(),
                        Integer.toString(it.articles()),
                        it.article().headline(),
                        it.article().publisher(),
                        it.article().date(),
                        it.article().iri()))
            .toList());
  }

  private PageTable overview() {
    List<List<String>> rows = new ArrayList<>();
    names
        .shown()
        .forEach(
            it ->
                rows.add(
                    row(
                        it.named().term().kind().label(),
                        it.named().term().label(),
                        it.articles(),
                        "",
                        it.named().term().iri())));
    facts
        .shown()
        .forEach(
            it ->
                rows.add(
                    row(
                        it.plain() ? "fact" : "claim",
                        it.statement().words(),
                        it.articles(),
                        it.latest(),
                        it.statement().iri())));
    sentences
        .shown()
        .forEach(
            it ->
                rows.add(
                    row(
                        "sentence",
                        it.text(),
                        it.articles(),
                        it.article().date(),
                        it.article().iri())));
    return new PageTable(List.of("kind", "text", "articles", "date", "iri"), rows);
  }

  private static List<String> row(String kind, String text, int articles, String date, String iri) {
    return List.of(kind, text, Integer.toString(articles), date, iri);
  }

  @Override
  public List<String> resources() {
    return Stream.concat(
            names.shown().stream().map(hit -> hit.named().term().iri()),
            facts.shown().stream().map(fact -> fact.statement().iri()))
        .toList();
  }
}
