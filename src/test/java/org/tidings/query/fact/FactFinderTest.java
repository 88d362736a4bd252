package org.tidings.query.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.article.Span;
import org.tidings.graph.ArticleGraph;
import org.tidings.query.QueryException;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.Source;
import org.tidings.query.graph.SourceSentence;
import org.tidings.query.graph.Term;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

// The store is only read, so all tests share it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FactFinderTest {

  private static final String HOUSE =
      "The upper house of Russian parliament | ratify | a treaty with North Korea";

  private final GraphStore store;

  FactFinderTest(@TempDir Path folder) throws StoreException {
    this.store = SampleArticles.store(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void findsFactsAboutAnEntityByItsLabel() throws Exception {
    assertThat(why("russia"))
        .containsExactlyInAnyOrder(
            "Russia | ratify | a treaty with North Korea",
            "Russia | supply | oil",
            "Russia | supply | oil");
  }

  @Test
  void putsTheEntityItselfBeforeNamesThatItIsAPartOf() throws Exception {
    assertThat(why("Russia", "ratify"))
        .containsExactly("Russia | ratify | a treaty with North Korea", HOUSE);
  }

  @Test
  void findsByAnIri() throws Exception {
    assertThat(why(SampleArticles.BASE + "entity/person-Vladimir-Putin"))
        .containsExactly("Vladimir Putin | arrive in | Vietnam");
    assertThat(why("<" + SampleArticles.BASE + "entity/person-Vladimir-Putin>")).hasSize(1);
  }

  @Test
  void findsByAnAlternativeLabelAndByWords() throws Exception {
    assertThat(why("moscow", "ratify"))
        .containsExactly("Russia | ratify | a treaty with North Korea");
    assertThat(why("parliament")).containsExactly(HOUSE);
    assertThat(why("upper house", "ratify")).containsExactly(HOUSE);
    assertThat(why("the upper house of russian parliament")).containsExactly(HOUSE);
  }

  @Test
  void doesNotTakeTheBeginningOfAShortNameForIt() throws Exception {
    assertThat(why("Rus")).isEmpty();
    assertThat(why("Putinism")).isEmpty();
  }

  @Test
  void ignoresThePrepositionOfARelation() throws Exception {
    assertThat(why("Putin", "arrive")).containsExactly("Vladimir Putin | arrive in | Vietnam");
    assertThat(why("Putin", "arrive in")).hasSize(1);
    assertThat(why("Putin", "arrive_in")).hasSize(1);
    assertThat(why("Putin", "arr")).isEmpty();
  }

  @Test
  void findsByTheObjectToo() throws Exception {
    assertThat(why("Russia", "ratify", "treaty")).hasSize(2);
    assertThat(why("Russia", "ratify", "North Korea")).hasSize(2);
    assertThat(why("Russia", "ratify", "Vietnam")).isEmpty();
  }

  @Test
  void givesEverySentenceBehindAFact() throws Exception {
    Fact fact = only(find("Putin", "arrive"));
    assertThat(fact.statement().iri()).isEqualTo(SampleArticles.BASE + "statement/04");
    assertThat(fact.plain()).isTrue();
    assertThat(fact.evidence())
        .extracting(it -> it.sentence().text())
        .containsExactly("Putin arrived in Vietnam.", "Vladimir Putin arrived in Vietnam.");
    Evidence second = fact.evidence().get(1);
    assertThat(second.sentence())
        .isEqualTo(
            new SourceSentence(
                SampleArticles.WEEK + "#sentence_144_179",
                "/article/week#sentence_144_179",
                "Vladimir Putin arrived in Vietnam.",
                Optional.of(new Span(144, 179)),
                Optional.empty()));
    assertThat(second.source())
        .isEqualTo(
            new Source(
                SampleArticles.WEEK,
                "/article/week",
                "week",
                "A pact is ratified",
                "Jane Roe",
                "The Week",
                "2024-11-06",
                "https://theweek.example/pact"));
    assertThat(second)
        .extracting(
            Evidence::speaker,
            Evidence::addressee,
            Evidence::attribution,
            Evidence::positive,
            Evidence::modality,
            Evidence::time,
            Evidence::confidence,
            Evidence::method)
        .containsExactly(
            Optional.empty(), Optional.empty(), "OwnVoice", true, "Certain", "", 0.8, "clause");
  }

  @Test
  void tellsWhatWasOnlySaidFromWhatIsDenied() throws Exception {
    List<Fact> facts = find("Russia", "supply");
    assertThat(facts).extracting(Fact::plain).containsExactly(false, false);
    assertThat(facts)
        .flatExtracting(Fact::evidence)
        .extracting(e -> e.positive() + " " + e.speaker().map(Term::label).orElse("nobody"))
        .containsExactlyInAnyOrder("true Kim Jong Un", "false nobody");
  }

  @Test
  void givesNoMoreThanTheLimit() throws Exception {
    assertThat(new FactFinder(store).find("Russia", Optional.empty(), Optional.empty(), 2))
        .hasSize(2);
  }

  @Test
  void findsTheOneFactWithATypedRelation(@TempDir Path folder) throws Exception {
    String model = "src/test/resources/org/tidings/graph/model-example.trig";
    String article = SampleArticles.BASE + "article/x";
    try (GraphStore typed = GraphStore.openOrCreate(folder, SampleArticles.BASE)) {
      typed.commit(
          List.of(
              new StoredArticle(
                  new LedgerEntry(article, "x", "c", "f", Optional.empty(), Optional.empty()),
                  new ArticleGraph(
                      article,
                      RDFDataMgr.loadDatasetGraph(model)
                          .getGraph(NodeFactory.createURI(article))))));
      FactFinder finder = new FactFinder(typed);
      for (String name : List.of("Vladimir Putin", "Vladimir")) {
        assertThat(finder.find(name, Optional.of("birthPlace"), Optional.empty(), 10))
            .extracting(fact -> fact.object().label())
            .containsExactly("Leningrad");
      }
    }
  }

  @Test
  void refusesABlankName() {
    assertThatThrownBy(() -> why(" ")).isInstanceOf(QueryException.class);
    assertThatThrownBy(() -> why("Russia", "")).isInstanceOf(QueryException.class);
  }

  private List<String> why(String subject, String... more) throws Exception {
    return find(subject, more).stream()
        .map(
            fact ->
                "%s | %s | %s"
                    .formatted(
                        fact.subject().label(), fact.relation().label(), fact.object().label()))
        .toList();
  }

  private List<Fact> find(String subject, String... more) throws Exception {
    return new FactFinder(store)
        .find(
            subject,
            more.length > 0 ? Optional.of(more[0]) : Optional.empty(),
            more.length > 1 ? Optional.of(more[1]) : Optional.empty(),
            20);
  }

  private static Fact only(List<Fact> facts) {
    assertThat(facts).hasSize(1);
    return facts.get(0);
  }
}
