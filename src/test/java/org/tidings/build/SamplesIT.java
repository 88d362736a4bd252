package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.cli.store.OntologyShapes;
import org.tidings.export.ExportFormat;
import org.tidings.export.GraphExporter;
import org.tidings.export.Scope;
import org.tidings.query.NamedQuery;
import org.tidings.query.QueryAnswer;
import org.tidings.query.QueryCatalogue;
import org.tidings.query.QueryEngine;
import org.tidings.query.QueryLimits;
import org.tidings.query.fact.FactFinder;
import org.tidings.query.format.AnswerFormat;
import org.tidings.query.graph.Fact;
import org.tidings.query.survey.Finding;
import org.tidings.query.survey.StoreValidation;
import org.tidings.store.GraphStore;

/** The whole way of data/samples, from files to answers and exports. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SamplesIT {

  private static final String STORE = "kg";
  private static final Path SAMPLES = Path.of("data/samples");

  private static final Map<ExportFormat, Lang> SYNTAXES =
      Map.of(
          ExportFormat.NTRIPLES, Lang.NTRIPLES,
          ExportFormat.NQUADS, Lang.NQUADS,
          ExportFormat.TURTLE, Lang.TURTLE,
          ExportFormat.TRIG, Lang.TRIG,
          ExportFormat.JSONLD, Lang.JSONLD,
          ExportFormat.RDFXML, Lang.RDFXML);

  private final Path folder;
  private final Newsroom newsroom;
  private final BuildResult result;

  SamplesIT(@TempDir Path folder) throws Exception {
    this.folder = folder;
    this.newsroom = new Newsroom(folder, SharedAnnotator.get());
    this.result = newsroom.threads(2).build(STORE, List.of(SAMPLES.toString()));
  }

  @Test
  void allArticlesAreBuiltWithFacts() {
    assertThat(result.count(Outcome.ADDED)).isEqualTo(13);
    assertThat(result.counts().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(13);
    assertThat(result.facts()).isGreaterThan(100);
  }

  @Test
  void otherOrderAndOneThreadGiveTheSameBytes() throws Exception {
    List<String> files = new ArrayList<>();
    try (Stream<Path> list = Files.list(SAMPLES)) {
      list.map(Path::toString).forEach(files::add);
    }
    Collections.shuffle(files, new Random(20241106));
    Newsroom other = new Newsroom(folder, SharedAnnotator.get());
    other.build("shuffled", files);
    assertThat(other.sha256("shuffled")).isEqualTo(other.sha256(STORE));
  }

  @Test
  void theSecondBuildFindsNothingNew() throws Exception {
    Newsroom again =
        new Newsroom(
            folder,
            article -> {
              throw new IllegalStateException("annotated again: " + article.identifier());
            });
    assertThat(again.build(STORE, List.of(SAMPLES.toString())).count(Outcome.UNCHANGED))
        .isEqualTo(13);
  }

  static List<NamedQuery> queries() {
    return QueryCatalogue.ofClassPath().queries();
  }

  @ParameterizedTest
  @MethodSource("queries")
  void everyQueryHasAnAnswer(NamedQuery query) throws Exception {
    try (GraphStore store = newsroom.open(STORE)) {
      QueryAnswer answer =
          new QueryEngine(store, QueryLimits.DEFAULT)
              .run(query, Map.of(), AnswerFormat.CSV, 0, OutputStream.nullOutputStream());
      assertThat(answer.rows()).as(query.name()).isPositive();
    }
  }

  @Test
  void tellsWhoRatifiedTheTreaty() throws Exception {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (GraphStore store = newsroom.open(STORE)) {
      NamedQuery query = QueryCatalogue.ofClassPath().find("who-did-what").orElseThrow();
      new QueryEngine(store, QueryLimits.DEFAULT)
          .run(query, Map.of("what", "ratify"), AnswerFormat.CSV, 0, table);
    }
    assertThat(table.toString(StandardCharsets.UTF_8))
        .contains("Russia,ratify", "North Korea,ratify");
  }

  @Test
  void whyRussiaRatifyNamesSentenceArticleAndDate() throws Exception {
    try (GraphStore store = newsroom.open(STORE)) {
      List<Fact> facts =
          new FactFinder(store).find("Russia", Optional.of("ratify"), Optional.empty(), 50);
      assertThat(facts)
          .flatExtracting(Fact::evidence)
          .extracting(
              it -> it.sentence().text(), it -> it.source().identifier(), it -> it.source().date())
          .contains(
              org.assertj.core.groups.Tuple.tuple(
                  "Russia ratified the treaty on 9 November 2024.",
                  "tidewater-2024-11-09-signature",
                  "2024-11-09"));
    }
  }

  @Test
  void everyGraphKeepsTheShapes() throws Exception {
    List<Finding> findings = new ArrayList<>();
    try (GraphStore store = newsroom.open(STORE)) {
      assertThat(new StoreValidation(OntologyShapes.load()).validate(store, findings::add))
          .isEqualTo(13);
    }
    assertThat(findings).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void everythingIsReadBack(ExportFormat format) throws Exception {
    ExportFormat reference = format.hasNamedGraphs() ? ExportFormat.NQUADS : ExportFormat.NTRIPLES;
    assertThat(exported(format, Scope.ALL)).isEqualTo(exported(reference, Scope.ALL));
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void factsAreReadBack(ExportFormat format) throws Exception {
    assertThat(exported(format, Scope.FACTS))
        .isEqualTo(exported(ExportFormat.NTRIPLES, Scope.FACTS));
  }

  /** What is read back, with warnings as errors, and as many quads as were said to be written. */
  private Set<Quad> exported(ExportFormat format, Scope scope) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written;
    try (GraphStore store = newsroom.open(STORE)) {
      written = new GraphExporter(folder).export(store, format, scope, out);
    }
    DatasetGraph data =
        RDFParser.fromString(out.toString(StandardCharsets.UTF_8), SYNTAXES.get(format))
            .checking(true)
            .errorHandler(ErrorHandlerFactory.errorHandlerExceptions())
            .toDatasetGraph();
    Set<Quad> quads = data.stream().map(SamplesIT::named).collect(Collectors.toSet());
    assertThat(quads).hasSize((int) written);
    return quads;
  }

  // Readers have several names for the graph without a name.
  private static Quad named(Quad quad) {
    return quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad;
  }
}
