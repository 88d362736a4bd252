package org.tidings.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

/**
 * The queries of {@code queries/} on three article graphs written by hand, in the store that
 * Tidings uses: TDB2 with the union of the named graphs as the default graph.
 */
class QueryAnswersTest {

  private static final Path QUERIES = Path.of("queries");
  private static final DatasetGraph STORE = store();

  private static final String PUTIN_IN_VIETNAM =
      "Vladimir Putin | arrive in | Vietnam | 2 | 2024-11-07 | 2";
  private static final String DENIAL =
      "Kim Jong Un told the BBC that North Korea has not sent 10,000 soldiers to Russia.";

  @Test
  void tellsTheFactsAboutAnEntityByAnyOfItsNames() {
    assertThat(rows("entity-facts", "entity", "dprk"))
        .containsExactly(
            "North Korea | ratify | the treaty | 1 |  | 1",
            "North Korea | send | soldiers | 1 |  | 1",
            "North Korea | send to | Russia | 1 |  | 1");
  }

  @Test
  void takesAnEntityByItsIriToo() {
    assertThat(rows("entity-facts", "entity", "http://localhost:3030/entity/place-Vietnam"))
        .containsExactly(
            "Vladimir Putin | arrive in | Vietnam | 2 | 2024-11-07 | 2",
            "Vietnam | welcome | Vladimir Putin | 1 |  | 1");
  }

  @Test
  void tellsTheFactsAboutAllWithoutAnEntity() {
    assertThat(rows("entity-facts")).hasSize(12);
  }

  @Test
  void tellsWhoDidWhatToWhom() {
    assertThat(rows("who-did-what")).hasSize(12).startsWith(PUTIN_IN_VIETNAM);
    assertThat(rows("who-did-what", "who", "Russia", "what", "ratify"))
        .containsExactly(
            "Russia | ratify | a treaty with North Korea | 1 | 2024-11-07 | 1",
            "Russia | ratify | the treaty | 1 | 2024-11-08 | 1");
    assertThat(rows("who-did-what", "what", "arrive_in", "whom", "vietnam"))
        .containsExactly(PUTIN_IN_VIETNAM);
    assertThat(rows("who-did-what", "what", "https://w3id.org/tidings/relation/arrive_in"))
        .containsExactly(PUTIN_IN_VIETNAM);
    assertThat(rows("who-did-what", "whom", "UNCLEAR"))
        .containsExactly("a treaty with North Korea | be | unclear | 1 | 2024-11-07 | 1");
  }

  @Test
  void takesNothingAsAFactThatIsOnlySaidDeniedOrPossible() {
    assertThat(rows("who-did-what"))
        .noneMatch(row -> row.contains("10,000 soldiers"))
        .noneMatch(row -> row.startsWith("Kim Jong Un"));
  }

  @Test
  void tellsWhoSaidWhat() {
    assertThat(rows("who-said-what")).hasSize(6);
    assertThat(rows("who-said-what", "by", "kim jong un"))
        .containsExactly(
            "Kim Jong Un | BBC | not: North Korea send 10,000 soldiers | speech | "
                + DENIAL
                + " | 2024-11-07 | x",
            "Kim Jong Un | BBC | not: North Korea send to Russia | speech | "
                + DENIAL
                + " | 2024-11-07 | x");
    assertThat(rows("who-said-what", "about", "south korea"))
        .containsExactly(
            "Many people |  | Kim Jong Un fear South Korea | belief | Many people believe that Kim"
                + " Jong Un fears South Korea. |  | lantern/3.txt");
  }

  @Test
  void ordersATimelineAcrossDaysMonthsAndYears() {
    assertThat(rows("timeline"))
        .extracting(row -> row.substring(0, row.indexOf(' ')))
        .containsExactly("1991", "2024-06", "2024-06-19", "2024-06-20", "2024-11-06", "2024-11-06");
  }

  @Test
  void limitsATimelineToAnEntityAndAPeriod() {
    assertThat(rows("timeline", "entity", "Vietnam", "since", "2024-06-20", "until", "2024"))
        .containsExactly(
            "2024-06-20 | Vladimir Putin | arrive in | Vietnam | Vladimir Putin arrived in Vietnam"
                + " on 20 June. | harbour-2");
    assertThat(rows("timeline", "entity", "Vietnam", "until", "2024-05")).isEmpty();
  }

  @Test
  void tellsWhatTwoEntitiesHaveInCommon() {
    assertThat(rows("in-common", "first", "Russia", "second", "North Korea"))
        .containsExactly(
            "Russia | <-send to- |  |  | North Korea | 1",
            "Russia | -ratify-> | a treaty with North Korea | -with-> | North Korea | 1");
    assertThat(rows("in-common", "first", "vietnam", "second", "kim jong un"))
        .containsExactly(
            "Vietnam | <-arrive in- | Vladimir Putin | -meet-> | Kim Jong Un | 2",
            "Vietnam | -welcome-> | Vladimir Putin | -meet-> | Kim Jong Un | 1");
    assertThat(rows("in-common")).hasSizeGreaterThan(2);
  }

  @Test
  void listsEveryClaimWithItsVoicePolarityAndModality() {
    assertThat(rows("claims"))
        .hasSize(19)
        .contains(
            "x | "
                + DENIAL
                + " | North Korea | send to | Russia | has not sent | speech | Kim Jong Un | BBC"
                + " | negative | certain |  |  | 0.6 | ",
            "x | He may meet Putin in Moscow. | Kim Jong Un | meet | Vladimir Putin | may meet"
                + " | ownVoice |  |  | positive | possible |  | Moscow | 0.8 | in Moscow",
            "x | Russia has ratified a treaty with North Korea on Wednesday. | Russia | ratify"
                + " | a treaty with North Korea | has ratified | ownVoice |  |  | positive"
                + " | certain | 2024-11-06 |  | 0.82 | ");
    assertThat(rows("claims", "from", "harbour-2"))
        .hasSize(5)
        .allMatch(row -> row.startsWith("harbour-2 | "));
  }

  @Test
  void setsDenialsBesideWhatTheyDeny() {
    assertThat(rows("confirmed-and-denied"))
        .containsExactly(
            "North Korea | send | soldiers | confirmed |  | North Korea sent soldiers to Russia. | "
                + " | lantern/3.txt",
            "North Korea | send | soldiers | confirmed | South Korea | South Korea said that North"
                + " Korea had sent soldiers to Russia. | 2024-11-08 | harbour-2",
            "North Korea | send | 10,000 soldiers | denied | Kim Jong Un | "
                + DENIAL
                + " | 2024-11-07 | x",
            "North Korea | send to | Russia | confirmed |  | North Korea sent soldiers to Russia. | "
                + " | lantern/3.txt",
            "North Korea | send to | Russia | confirmed | South Korea | South Korea said that North"
                + " Korea had sent soldiers to Russia. | 2024-11-08 | harbour-2",
            "North Korea | send to | Russia | denied | Kim Jong Un | "
                + DENIAL
                + " | 2024-11-07 | x");
    assertThat(rows("confirmed-and-denied", "entity", "DPRK")).hasSize(6);
    assertThat(rows("confirmed-and-denied", "entity", "Russia")).isEmpty();
  }

  @Test
  void tellsTheSourcesOfAFact() {
    assertThat(rows("sources")).hasSize(19);
    assertThat(rows("sources", "who", "Russia", "what", "ratify"))
        .containsExactly(
            "Russia | ratify | a treaty with North Korea | Russia has ratified a treaty with North"
                + " Korea on Wednesday. | x | The Week | 2024-11-07 |  | ownVoice | positive"
                + " | certain | 0.82",
            "Russia | ratify | the treaty | Russia ratified the treaty on 6 November. | harbour-2"
                + " | Harbour Wire | 2024-11-08 |  | ownVoice | positive | certain | 0.9");
    assertThat(rows("sources", "whom", "south korea"))
        .containsExactly(
            "Kim Jong Un | fear | South Korea | Many people believe that Kim Jong Un fears South"
                + " Korea. | lantern/3.txt |  |  | Many people | belief | positive | certain"
                + " | 0.8");
  }

  @Test
  void tellsWhatHappenedBeforeWhatSomebodyIsAmongTheMostReported() {
    assertThat(rows("most-reported"))
        .hasSize(12)
        .startsWith("Vladimir Putin | arrive in | Vietnam | 2 | 2 | 2024-11-07 | 2024-11-08")
        .endsWith(
            "Vladimir Putin | birthPlace | Leningrad | 1 | 1 | 2024-11-07 | 2024-11-07",
            "a treaty with North Korea | be | unclear | 1 | 1 | 2024-11-07 | 2024-11-07");
    assertThat(rows("most-reported", "entity", "Vietnam"))
        .containsExactly(
            "Vladimir Putin | arrive in | Vietnam | 2 | 2 | 2024-11-07 | 2024-11-08",
            "Vietnam | welcome | Vladimir Putin | 1 | 1 |  | ");
  }

  @Test
  void countsRelations() {
    assertThat(rows("relations"))
        .hasSize(11)
        .startsWith(
            "ratify | https://w3id.org/tidings/relation/ratify | 3 | 3 | 3",
            "send | https://w3id.org/tidings/relation/send | 3 | 3 | 3",
            "send to | https://w3id.org/tidings/relation/send_to | 1 | 3 | 3")
        .contains("birthPlace | https://schema.org/birthPlace | 1 | 1 | 1");
  }

  @Test
  void countsTheMentionsOfEntities() {
    assertThat(rows("entities")).hasSize(10);
    assertThat(rows("entities", "class", "person"))
        .containsExactly(
            "Vladimir Putin | Person | 6 | 3 | http://dbpedia.org/resource/Vladimir_Putin"
                + " | http://localhost:3030/entity/person-Vladimir-Putin",
            "Kim Jong Un | Person | 4 | 3 | http://dbpedia.org/resource/Kim_Jong_Un"
                + " | http://localhost:3030/entity/person-Kim-Jong-Un");
  }

  @Test
  void findsFactsThatRestOnOneArticle() {
    assertThat(rows("one-source"))
        .containsExactly(
            "North Korea | send to | Russia | lantern/3.txt |  | ",
            "Vietnam | welcome | Vladimir Putin | lantern/3.txt |  | ",
            "Vladimir Putin | be born in | Leningrad | x | The Week | 2024-11-07",
            "Vladimir Putin | birthPlace | Leningrad | x | The Week | 2024-11-07",
            "Vladimir Putin | meet | Kim Jong Un | harbour-2 | Harbour Wire | 2024-11-08");
    assertThat(rows("one-source", "entity", "Kim Jong Un")).hasSize(1);
  }

  @Test
  void listsMentionsOfEntitiesAndThings() {
    assertThat(rows("mentions"))
        .hasSize(39)
        .contains(
            "x | 0 | 6 | name | http://localhost:3030/entity/place-Russia | Country | Russia"
                + " | http://dbpedia.org/resource/Russia",
            "x | 60 | 70 | nominal | http://localhost:3030/thing/treaty-2d711642b7-20 | treaty"
                + " | a treaty with North Korea | ",
            "x | 99 | 102 | pronoun | http://localhost:3030/entity/person-Vladimir-Putin | Person"
                + " | Vladimir Putin | http://dbpedia.org/resource/Vladimir_Putin");
  }

  @Test
  void listsTypedFactsWithTheWordsThatStateThem() {
    assertThat(rows("typed-facts"))
        .containsExactly(
            "x | schema:birthPlace | 99 | 102 | 115 | 124 | 0.9 | born in"
                + " | Vladimir Putin | Leningrad");
  }

  private static List<String> rows(String name, String... parameters) {
    Query query = QueryFactory.read(QUERIES.resolve(name + ".rq").toString());
    return Txn.calculateRead(
        STORE,
        () -> {
          try (QueryExec execution = bind(query, parameters).build()) {
            return lines(execution.select());
          }
        });
  }

  private static QueryExecBuilder bind(Query query, String... parameters) {
    QueryExecBuilder builder = QueryExec.dataset(STORE).query(query);
    for (int i = 0; i < parameters.length; i += 2) {
      String value = parameters[i + 1];
      builder.substitution(
          parameters[i],
          value.startsWith("http")
              ? NodeFactory.createURI(value)
              : NodeFactory.createLiteralString(value));
    }
    return builder;
  }

  private static List<String> lines(RowSet rows) {
    List<String> lines = new ArrayList<>();
    rows.forEach(
        row ->
            lines.add(
                rows.getResultVars().stream()
                    .map(column -> row.contains(column) ? text(row, column) : "")
                    .collect(joining(" | "))));
    return lines;
  }

  private static String text(Binding row, Var column) {
    return row.get(column).isLiteral()
        ? row.get(column).getLiteralLexicalForm()
        : row.get(column).getURI();
  }

  /** The graphs of the articles and what is derived from them, as a build writes it. */
  private static DatasetGraph store() {
    DatasetGraph copy = DatabaseMgr.createDatasetGraph();
    copy.getContext().setTrue(TDB2.symUnionDefaultGraph);
    Path folder = directory();
    try (GraphStore store =
        SampleArticles.summedUp(
            folder.resolve("kg"),
            "graph/model-example.trig",
            "query/harbour.trig",
            "query/lantern.trig")) {
      List<Quad> quads = store.read(dataset -> Iter.toList(dataset.find()));
      Txn.executeWrite(copy, () -> quads.forEach(copy::add));
    } catch (StoreException e) {
      throw new IllegalStateException(e);
    } finally {
      FileUtils.deleteQuietly(folder.toFile());
    }
    return copy;
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("queries");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
