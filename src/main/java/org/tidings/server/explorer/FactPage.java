package org.tidings.server.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Term;
import org.tidings.server.explore.fact.MostReported;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/**
 * A statement with every sentence for it and against it.
 *
 * @param about the IRI that was asked for: the statement's, or that of one of its evidence nodes
 */
public record FactPage(Fact fact, String about) implements Page {

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
          "link",
          "qualifiers",
          "tense");

  /** The page of a statement, asked for itself or by its evidence. */
  public static Optional<FactPage> of(FactReader reader, Node node) {
    return new MostReported(reader).fact(node).map(fact -> new FactPage(fact, node.getURI()));
  }

  /** What to paste into a text: the fact and where it stands. */
  public String citation() {
    String sources =
        fact.evidence().stream()
            .map(Evidence::source)
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
    return "%s. %s. <%s>".formatted(title(), sources, fact.statement().iri());
  }

  @Override
  public String template() {
    return "fact";
  }

  @Override
  public String title() {
    return fact.statement().words();
  }

  @Override
  public PageTable table() {
    return new PageTable(COLUMNS, fact.evidence().stream().map(FactPage::row).toList());
  }

  private static List<String> row(Evidence it) {
    return List.of(
        it.positive() ? "for" : "against",
        it.sentence().text(),
        it.speaker().map(Term::label).orElse(""),
        it.attribution(),
        it.modality(),
        it.time(),
        it.place().map(Term::label).orElse(""),
        Double.toString(it.confidence()),
        it.method(),
        it.source().headline(),
        it.source().publisher(),
        it.source().date(),
        it.sentence().path(),
        FactQualifier.words(it.qualifiers()),
        it.tense().toLowerCase(Locale.ROOT));
  }

  @Override
  public List<String> resources() {
    return List.of(about);
  }
}
