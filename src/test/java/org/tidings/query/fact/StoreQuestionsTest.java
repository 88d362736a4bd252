package org.tidings.query.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.fact.ForgetPreview.ForgottenFact;
import org.tidings.query.survey.Finding;
import org.tidings.query.survey.StoreStatistics;
import org.tidings.query.survey.StoreValidation;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

// The store is only read, so all tests share it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoreQuestionsTest {

  private final GraphStore store;

  StoreQuestionsTest(@TempDir Path folder) throws StoreException {
    this.store = SampleArticles.store(folder);
  }

  @AfterAll
  void close() {
    store.close();
  }

  @Test
  void countsWhatIsThere() throws StoreException {
    StoreStatistics statistics = StoreStatistics.of(store);
    assertThat(statistics.articles()).isEqualTo(2);
    assertThat(statistics.sentences()).isEqualTo(6);
    assertThat(statistics.statements()).isEqualTo(5);
    assertThat(statistics.plainFacts()).isEqualTo(3);
    assertThat(statistics.evidence()).isEqualTo(6);
    assertThat(statistics.entitiesByKind())
        .containsExactly(entry("Country", 3L), entry("Person", 2L), entry("Organization", 1L));
    assertThat(statistics.topRelations())
        .containsExactly(entry("ratify", 2L), entry("supply", 2L), entry("arrive_in", 1L));
    assertThat(statistics.bytesOnDisk()).isEqualTo(store.sizeOnDisk());
  }

  @Test
  void tellsLostFactsFromThoseThatStay() throws StoreException {
    ForgetPreview preview = ForgetPreview.of(store, List.of(SampleArticles.WEEK));
    assertThat(preview.lost())
        .extracting(it -> it.statement().subject().label())
        .containsExactly("Russia", "The upper house of Russian parliament");
    assertThat(preview.kept())
        .extracting(it -> it.statement().iri(), it -> it.statement().words(), ForgottenFact::others)
        .containsExactly(
            tuple(
                SampleArticles.BASE + "statement/04",
                "Vladimir Putin arrive in Vietnam",
                List.of(SampleArticles.POST)));
  }

  @Test
  void losesAFactWithTheLastOfTheArticlesThatAssertIt() throws StoreException {
    ForgetPreview preview =
        ForgetPreview.of(store, Set.of(SampleArticles.WEEK, SampleArticles.POST));
    assertThat(preview.kept()).isEmpty();
    assertThat(preview.lost())
        .extracting(it -> it.statement().relation().label())
        .containsExactly("ratify", "ratify", "arrive in");
  }

  @Test
  void forgetsNothingWithAnUnknownArticle() throws StoreException {
    assertThat(ForgetPreview.of(store, Set.of("http://e.org/x")))
        .isEqualTo(new ForgetPreview(List.of(), List.of()));
  }

  @Test
  void findsAnArticleByEverythingThatItGoesBy() throws StoreException {
    ArticleFinder finder = new ArticleFinder(store);
    for (String name :
        List.of(
            SampleArticles.WEEK,
            "week",
            "https://theweek.example/pact",
            "/news/week.txt",
            "/news/../news/week.txt")) {
      assertThat(finder.find(name))
          .as(name)
          .extracting(LedgerEntry::iri)
          .containsExactly(SampleArticles.WEEK);
    }
    assertThat(finder.find("week.txt")).isEmpty();
    assertThat(finder.find("/other/week.txt")).isEmpty();
    assertThat(finder.find("")).isEmpty();
  }

  @Test
  void namesTheSentencesOfWhatAShapeForbids() throws StoreException {
    Shapes shapes =
        Shapes.parse(RDFDataMgr.loadGraph(getClass().getResource("strict-shapes.ttl").toString()));
    List<Finding> findings = new ArrayList<>();
    assertThat(new StoreValidation(shapes).validate(store, findings::add)).isEqualTo(2);
    assertThat(findings)
        .extracting(Finding::message)
        .containsExactlyInAnyOrder(
            "evidence needs a time",
            "evidence needs a time",
            "evidence needs a time",
            "evidence needs a time",
            "evidence needs a time",
            "Russia is not in question");
    assertThat(findings)
        .contains(
            new Finding(
                SampleArticles.POST,
                "Violation",
                SampleArticles.BASE + "evidence/15",
                java.util.Optional.of("<https://w3id.org/tidings#eventTime>"),
                "evidence needs a time",
                List.of("Russia did not supply oil.")),
            new Finding(
                SampleArticles.WEEK,
                "Warning",
                SampleArticles.BASE + "entity/place-Russia",
                java.util.Optional.empty(),
                "Russia is not in question",
                List.of("Russia ratified the treaty.")));
  }
}
