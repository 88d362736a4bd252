package org.tidings.server.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.tidings.graph.vocabulary.Td;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactQualifier;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Statement;
import org.tidings.query.graph.Term;
import org.tidings.query.summary.Summaries;
import org.tidings.query.summary.Summary;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageRequest;
import org.tidings.server.page.PageTable;

/**
 * A statement with every sentence for it and against it.
 *
 * @param about the IRI that was asked for: the statement's, that of one of its evidence nodes, or
 *     that of a summary
 * @param summary of the fact that it states in these words
 * @param wordings all statements that are summed up there
 */
public record FactPage(Fact fact, String about, Optional<Summary> summary, List<Statement> wordings)
    implements Page {

  private static final int MOST_EVIDENCE = 100;

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

  /** The page of a statement, asked for itself or by its evidence, or of a summary. */
  public static Optional<FactPage> of(FactReader reader, Node node, PageRequest request) {
    Summaries summaries = new Summaries(reader);
    Optional<Summary> summary = summaries.read(node);
    if (summary.isPresent()) {
      return Optional.of(
          new FactPage(
              summaries.fact(summary.get()), node.getURI(), summary, wordings(reader, summary)));
    }
    return statement(reader, node)
        .flatMap(
            statement ->
                reader
                    .fact(
                        statement, reader.articles(statement), Evidence.NEWEST_FIRST, MOST_EVIDENCE)
                    .map(
                        fact -> {
                          Optional<Summary> of = summaries.of(statement);
                          return new FactPage(fact, node.getURI(), of, wordings(reader, of));
                        }));
  }

  private static Optional<Node> statement(FactReader reader, Node node) {
    return reader.stated(node).isPresent()
        ? Optional.of(node)
        : reader.terms().subjects(Td.HAS_EVIDENCE, node).stream().findFirst();
  }

  private static List<Statement> wordings(FactReader reader, Optional<Summary> summary) {
    return summary.stream()
        .flatMap(it -> it.statements().stream())
        .flatMap(it -> reader.statement(it).stream())
        .toList();
  }

  /** The same fact in other words. */
  public List<Statement> otherWordings() {
    return wordings.stream().filter(it -> !it.iri().equals(fact.statement().iri())).toList();
  }

  /** What to paste into a text: the fact and where it stands. */
  public String citation(PageRequest request) {
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
    return "%s. %s. <%s>".formatted(title(), sources, address(request));
  }

  /** Where it was read: on this server, or by its IRI if nobody knows where that is reached. */
  private String address(PageRequest request) {
    String path = fact.statement().path();
    return request.origin().isEmpty() || path.isEmpty()
        ? fact.statement().iri()
        : request.origin() + path;
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
