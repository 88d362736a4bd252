package org.tidings.server.explorer;

import java.util.List;
import java.util.stream.Stream;
import org.tidings.server.explore.fact.FactLine;
import org.tidings.server.explore.fact.Testimony;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * A statement with every sentence for it and against it.
 *
 * @param about the IRI that was asked for: the statement's, or that of one of its evidence nodes
 */
public record FactPage(FactLine fact, String about) implements Page {

  private static final List<String> COLUMNS =
      List.of(
          "verdict",
          "sentence",
          "speaker",
          "attribution",
          "modality",
          "time",
          "place",
          "confidence",
          "method",
          "article",
          "publisher",
          "date",
          "link");

  public List<Testimony> pro() {
    return fact.testimonies().stream().filter(Testimony::positive).toList();
  }

  public List<Testimony> contra() {
    return fact.testimonies().stream().filter(it -> !it.positive()).toList();
  }

  /** Whether a sentence is the one that was asked for. */
  public boolean isMeant(Testimony testimony) {
    return about.endsWith("/" + testimony.id());
  }

  /** What to paste into a text: the fact and where it stands. */
  public String citation() {
    String sources =
        fact.testimonies().stream()
            .map(Testimony::article)
            .distinct()
            .limit(3)
            .map(
                article ->
                    Stream.of(article.publisher(), "“" + article.headline() + "”", article.date())
                        .filter(part -> !part.isEmpty())
                        .toList())
            .map(parts -> String.join(", ", parts))
            .distinct()
            .reduce((one, two) -> one + "; " + two)
            .orElse("");
    return "%s. %s. <%s>".formatted(fact.words(), sources, fact.iri());
  }

  @Override
  public String template() {
    return "fact";
  }

  @Override
  public String title() {
    return fact.words();
  }

  @Override
  public PageTable table() {
    return new PageTable(COLUMNS, fact.testimonies().stream().map(FactPage::row).toList());
  }

  private static List<String> row(Testimony it) {
    return List.of(
        it.positive() ? "for" : "against",
        it.text(),
        it.speaker().map(speaker -> speaker.label()).orElse(""),
        it.attribution(),
        it.modality(),
        it.time(),
        it.place().map(place -> place.label()).orElse(""),
        Double.toString(it.confidence()),
        it.method(),
        it.article().headline(),
        it.article().publisher(),
        it.article().date(),
        it.href());
  }

  @Override
  public List<String> resources() {
    return List.of(about);
  }
}
