package org.tidings.cli.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Session;
import org.tidings.cli.TreatyStore;
import org.tidings.query.QueryCatalogue;

class QueryCommandsTest {

  private static final String WHO = "SELECT ?who { ?who rel:ratify ?what }";

  private final Path directory;

  QueryCommandsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void makeStore() throws Exception {
    TreatyStore.in(directory);
    Files.createDirectories(directory.resolve("queries"));
    Files.writeString(
        directory.resolve("queries/ratifiers.rq"),
        """
        # title: Ratifiers
        # question: Who ratified something?
        # param: what - label of what was ratified
        # column: who - label of who did
        SELECT ?who { ?s rel:ratify [ skos:prefLabel ?label ] ; skos:prefLabel ?who
          FILTER (!BOUND(?what) || STR(?label) = ?what) }
        """);
  }

  private Session tidings(String... words) {
    return new Session(directory).type(words);
  }

  private Session query(String... words) throws Exception {
    QueryCatalogue catalogue = QueryCatalogue.of(directory.resolve("queries"));
    return new Session(directory).run(new QueryCommand(catalogue), words);
  }

  @Test
  void queryAloneListsTheQuestions() throws Exception {
    assertThat(query("query").answer())
        .isEqualTo(
            """
            ratifiers
              Who ratified something?
                --param what  label of what was ratified
            """);
  }

  @Test
  void answersANamedQuestion() throws Exception {
    assertThat(query("query", "ratifiers").answer().lines())
        .containsExactly("who", "------", "Russia");
  }

  @Test
  void bindsParametersAndNeverPastesThem() throws Exception {
    assertThat(query("query", "ratifiers", "--param", "what=Treaty").answer()).contains("Russia");
    assertThat(query("query", "ratifiers", "--param", "what=x\" || true || \"").answer())
        .doesNotContain("Russia");
  }

  @Test
  void refusesParametersThatTheQueryDoesNotHave() throws Exception {
    Session session = query("query", "ratifiers", "--param", "whom=x");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("no parameter whom", "it takes what");
  }

  @Test
  void refusesAParameterWithoutAName() throws Exception {
    assertThat(query("query", "ratifiers", "--param", "Treaty").messages())
        .contains("as in entity=Russia");
  }

  @Test
  void suggestsTheQuestionThatWasPerhapsMeant() throws Exception {
    Session session = query("query", "ratifers");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("did you mean: tidings query ratifiers");
  }

  @Test
  void runsSparqlInTheFormatThatIsAskedFor() {
    assertThat(tidings("query", WHO, "--format", "csv").answer())
        .isEqualToNormalizingNewlines("who\nhttp://localhost:3030/entity/place-Russia\n");
  }

  @Test
  void runsAFile() throws Exception {
    Files.writeString(directory.resolve("who.rq"), WHO);
    assertThat(tidings("query", "who.rq").answer()).contains("entity:place-Russia");
    assertThat(tidings("query", "nowhere.rq").status()).isEqualTo(3);
  }

  @Test
  void printsAGraphAsTurtle() {
    assertThat(tidings("query", "CONSTRUCT WHERE { ?who rel:ratify ?what }").answer())
        .contains("rel:ratify", "entity:work-Treaty");
  }

  @Test
  void saysThatThereAreMoreRows() {
    Session session = tidings("query", "SELECT ?s { ?s ?p ?o }", "--limit", "2");
    assertThat(session.answer().lines()).hasSize(4);
    assertThat(session.messages()).contains("only the first 2", "--limit N");
  }

  @Test
  void refusesUpdatesAndServices() {
    Session update = tidings("query", "DELETE WHERE { ?s ?p ?o }");
    assertThat(update.status()).isEqualTo(2);
    assertThat(update.messages()).contains("update");
    Session service = tidings("query", "SELECT * { SERVICE <http://x.example/> { ?s ?p ?o } }");
    assertThat(service.status()).isEqualTo(2);
    assertThat(service.messages()).contains("SERVICE");
  }

  @Test
  void endsWithFiveWhenTimeIsUp() {
    String cross =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n0 ?o }";
    Session session = tidings("query", cross, "--timeout", "1");
    assertThat(session.status()).isEqualTo(5);
    assertThat(session.messages()).contains("longer than 1 s");
  }

  @Test
  void whyShowsEverySentenceBehindAFact() {
    assertThat(tidings("why", "Russia", "ratify").answer())
        .isEqualTo(
            """
            Russia - ratify - Treaty
              \u201cRussia ratified the treaty.\u201d
                one.txt, 2024-11-06, Signal Hill, \u201cTreaty ratified\u201d
                stated in the article's own voice, 6 November 2024, confidence 0.90
              \u201cRussia has ratified the treaty, Kim Jong Un said.\u201d
                two.txt, 2024-11-07, Old Bridge, \u201cTreaty ratified\u201d
                stated in the article's own voice, 7 November 2024, confidence 0.90
            """);
  }

  @Test
  void whySaysThatNothingMatches() {
    Session session = tidings("why", "China", "ratify");
    assertThat(session.status()).isZero();
    assertThat(session.answer()).isEmpty();
    assertThat(session.messages()).isEqualTo("No fact matches China - ratify.\n");
  }

  @Test
  void statsListsWhatMayBeOne() {
    assertThat(tidings("stats", "--ambiguous", "--format", "csv").answer().lines().findFirst())
        .contains("why,one,other,sentence,otherSentence,iri,otherIri");
    assertThat(tidings("stats", "--format", "csv").status()).isEqualTo(2);
  }

  @Test
  void statsCountsWhatTheGraphHolds() {
    assertThat(tidings("stats").answer().lines().map(line -> line.replaceAll(" +", " ")))
        .contains("articles 2", "sentences 2", "facts 1", "evidence 2", " Country 1", " ratify 1");
  }

  @Test
  void exportTakesTheFormatFromTheExtension() throws Exception {
    Session session = tidings("export", "-o", "kg.ttl");
    assertThat(session.messages()).matches("kg.ttl: [0-9]+ triples\n");
    assertThat(Files.readString(directory.resolve("kg.ttl"))).contains("rel:ratify");
  }

  @Test
  void exportCompressesWhatEndsInGz() throws Exception {
    tidings("export", "-o", "kg.nq.gz");
    try (InputStream in =
        new GZIPInputStream(Files.newInputStream(directory.resolve("kg.nq.gz")))) {
      String plain = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(plain).isEqualTo(tidings("export", "--format", "nquads").answer());
    }
  }

  @Test
  void exportOfFactsLeavesStatementsOut() {
    assertThat(tidings("export", "--format", "ntriples", "--graphs", "facts").answer())
        .contains("relation/ratify")
        .doesNotContain("statement/");
  }

  @Test
  void exportAsksForTheFormatThatNoExtensionTells() {
    Session session = tidings("export", "--output", "kg.pdf");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("kg.pdf", "--format");
    assertThat(directory.resolve("kg.pdf")).doesNotExist();
  }

  @Test
  void exportSaysWhereItCannotWrite() {
    Session session = tidings("export", "--output", "nowhere/kg.nq");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot write", "kg.nq");
  }

  @Test
  void exportEndsQuietlyWhenNobodyReadsIt() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String format : List.of("ntriples", "turtle", "trig", "jsonld", "rdfxml")) {
      Session session =
          new Session(directory).answeringTo(closed).type("export", "--format", format);
      assertThat(session.messages()).as(format).isEmpty();
      assertThat(session.status()).as(format).isZero();
    }
  }

  @Test
  void newsTellsSinceWhenAndRefusesWhatIsNoDay() {
    assertThat(tidings("news", "--since", "2000").answer()).startsWith("2 articles since 2000");
    assertThat(tidings("news", "--since", "soon").messages())
        .contains("--since soon is no day, month or year");
  }
}
