package org.tidings.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.store.StoreException;

/** The pages that set two entities, outlets or days against each other. */
class CompareOnPagesTest {

  private static final String ENTITY = "http://localhost:3030/entity/";

  private final ServedStore served;

  CompareOnPagesTest(@TempDir Path folder) throws StoreException {
    this.served = ServedStore.in(folder.resolve("kg"));
  }

  @AfterEach
  void close() {
    served.close();
  }

  private String body(String path) {
    return served.get(path).body();
  }

  @Test
  void aPairHasItsFactsItsArticlesAndTheWaysThroughOthers() {
    assertThat(
            body(
                "/pair?entity=%1$sperson-Vladimir-Putin&with=%1$sperson-Kim-Jong-Un"
                    .formatted(ENTITY)))
        .containsSubsequence("Facts between the two", "meet", "In the same article", "<blockquote");
    assertThat(
            body(
                "/pair.csv?entity=%1$sperson-Kim-Jong-Un&with=%1$splace-Vietnam".formatted(ENTITY)))
        .contains(
            "2,Vladimir Putin,Vladimir Putin meet Kim Jong Un; Vladimir Putin arrive in Vietnam,");
  }

  @Test
  void asksWhoIsMeantWhereANameIsNotOneEntitys() {
    String pair = "/pair?entity=" + ENTITY + "person-Vladimir-Putin&named=";
    assertThat(body(pair + "korea")).contains("Who is meant?", "North Korea", "South Korea");
    assertThat(body(pair + "Vietnam")).contains("Facts between the two");
    assertThat(body(pair + "nobody+at+all")).contains("Nothing goes by that name.");
    assertThat(served.get("/pair?entity=elsewhere").statusCode()).isEqualTo(400);
  }

  @Test
  void outletsAreComparedInATimeToo() {
    assertThat(body("/outlets"))
        .containsSubsequence("What several outlets report", "arrive in", "The Week");
    assertThat(body("/outlets?until=2024-11-07"))
        .doesNotContain("Harbour Wire</bdi></a></th>")
        .contains("The Week</bdi></a></th>");
  }

  @Test
  void newsAreWhatNoEarlierArticleTells() {
    assertThat(body("/news?since=2024-11-08"))
        .contains("New since")
        .containsSubsequence("Told for the first time", "meet")
        .containsSubsequence("Told by another outlet now", "arrive in");
    assertThat(body("/news?since=1999")).contains("ratify");
    assertThat(served.get("/news?since=yesterday").statusCode()).isEqualTo(400);
  }

  @Test
  void aTimelineIsNarrowedDownAndMarksDaysOfPublication() {
    String timeline = "/timeline?entity=" + ENTITY + "person-Vladimir-Putin";
    assertThat(body(timeline + "&days=told"))
        .contains("2024-06-19")
        .doesNotContain("day of the article</small>");
    assertThat(body(timeline + "&days=told&from=2024-07"))
        .doesNotContain("2024-06-19</time>")
        .contains("in that time");
    assertThat(body(timeline)).contains("day of the article</small>");
  }

  @Test
  void aCitationPointsToWhereItWasRead() {
    assertThat(body("/statement/3c885a8e1970"))
        .contains("&lt;" + served.address().resolve("/statement/3c885a8e1970") + "&gt;");
  }

  @Test
  void anEntityComesWithTheEvidenceOfItsFacts() {
    String entity = "/entity/place-Vietnam.ttl";
    assertThat(body(entity)).doesNotContain("td:hasEvidence");
    assertThat(body(entity + "?evidence=all&side=done-to"))
        .contains("td:hasEvidence", "nif:anchorOf");
  }
}
