package org.tidings.cli.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Session;
import org.tidings.query.review.EntityPair;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;

class ReviewCommandTest {

  private final Path directory;

  ReviewCommandTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void makeStore() throws Exception {
    SampleArticles.store(directory.resolve("kg")).close();
  }

  private Session review(String input, String... words) {
    String[] all = Stream.concat(Stream.of("review"), Stream.of(words)).toArray(String[]::new);
    return new Session(directory).withInput(input).type(all);
  }

  private List<String> decided() throws Exception {
    try (GraphStore store = GraphStore.open(directory.resolve("kg"))) {
      return store.decisions().lines().toList();
    }
  }

  @Test
  void listsTheLeastSureFactsFirst() {
    Session session = review("", "--list", "--only", "facts");
    assertThat(session.status()).isZero();
    assertThat(session.answer())
        .containsSubsequence(
            "Vladimir Putin - arrive in - Vietnam",
            "“Vladimir Putin arrived in Vietnam.”",
            "http://localhost:3030/statement/",
            "Russia - ratify",
            "The upper house of Russian parliament - ratify");
  }

  @Test
  void keepsWhatIsDecidedAndDoesNotAskAgain() throws Exception {
    Session session = review("x\nr\na\nq\n", "--only", "facts");
    assertThat(session.messages())
        .endsWith("2 decisions are kept. To take effect: tidings build, of the same articles\n");
    assertThat(decided())
        .satisfiesExactly(
            it -> assertThat(it).contains(",reject,,Vladimir Putin - arrive in - Vietnam"),
            it -> assertThat(it).contains(",accept,,Russia - ratify"));
    assertThat(review("", "--list", "--only", "facts").answer())
        .contains("The upper house")
        .doesNotContain("Putin - arrive");
  }

  @Test
  void asksOfTheFactsAboutSomebody() {
    assertThat(review("", "--about", "Putin", "--list").answer())
        .contains("Vladimir Putin - arrive in - Vietnam")
        .doesNotContain("ratify");
  }

  @Test
  void decisionsGoToAnotherStore() throws Exception {
    review("r\nq\n", "--only", "facts");
    assertThat(review("", "--export", "d.csv").messages()).isEqualTo("d.csv: 1 line\n");
    SampleArticles.store(directory.resolve("other")).close();
    assertThat(review("", "--import", "d.csv", "--store", "other").messages())
        .startsWith("1 decision is kept.");
    assertThat(review("", "--import", "d.csv", "--store", "other").messages())
        .isEqualTo("0 decisions are kept.\n");
  }

  @Test
  void refusesWhatContradicts() throws Exception {
    review("r\nq\n", "--only", "facts");
    Path file = directory.resolve("d.csv");
    Files.writeString(file, decided().get(0).replace("reject", "accept"));
    Session session = review("", "--import", "d.csv");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot keep the decisions", "says the opposite");
    Files.writeString(file, "A,like,B\n");
    assertThat(review("", "--import", "d.csv").messages())
        .contains("cannot use d.csv", "line 1: \"like\" is none of");
  }

  @Test
  void showsPairsSideBySide() {
    String iri = "http://localhost:3030/entity/person-Kim-Jong-";
    EntityPair pair =
        new EntityPair(
            "near spelling",
            new EntityPair.Side(iri + "Woon", "Kim Jong Woon", "", ""),
            new EntityPair.Side(iri + "Un", "Kim Jong Un", "Kim Jong Un spoke.", ""));
    assertThat(new ReviewListing(120).of(pair).lines())
        .startsWith("May be one (near spelling)")
        .anyMatch(it -> it.matches("Kim Jong Woon +\\| {2}Kim Jong Un"))
        .anyMatch(it -> it.matches("\\(no sentence\\) +\\| {2}“Kim Jong Un spoke.”"));
  }

  @Test
  void callsAnotherByWhatTellsItsName() {
    String base = "http://localhost:3030/entity/organization-";
    String party = "Republican Party";
    String link = "http://dbpedia.org/resource/Republican_Party_(United_States)";
    assertThat(new EntityPair.Side(base + "Republican-Party", party, "", link).called())
        .isEqualTo(base + "Republican-Party");
    assertThat(new EntityPair.Side(base + "Republican-Party-acd68b", party, "", link).called())
        .isEqualTo(link);
    assertThat(new EntityPair.Side(base + "Zo-acd68b", "Zoë", "", "").called()).isEqualTo("Zoë");
  }
}
