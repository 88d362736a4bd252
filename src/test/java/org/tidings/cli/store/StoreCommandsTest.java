package org.tidings.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Session;
import org.tidings.cli.TreatyStore;
import org.tidings.cli.command.Command;

class StoreCommandsTest {

  private final Path directory;

  StoreCommandsTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @BeforeEach
  void makeStore() throws Exception {
    TreatyStore.in(directory);
  }

  private Session tidings(String... words) {
    return new Session(directory).type(words);
  }

  @Test
  void compactSaysHowLargeTheStoreIs() {
    assertThat(tidings("compact").answer()).matches("(?s).*kg: .*iB, before .*iB\n");
  }

  @Test
  void aBackupIsRestored() {
    assertThat(tidings("backup", "kg.nq.gz").answer()).isEqualTo("kg.nq.gz: 2 articles\n");
    Session restored = tidings("restore", "kg.nq.gz", "--store", "copy");
    assertThat(restored.answer()).endsWith("copy: 2 articles\n");
    assertThat(restored.status()).isZero();
  }

  @Test
  void restoreWritesOverNothing() {
    tidings("backup", "kg.nq.gz");
    Session session = tidings("restore", "kg.nq.gz");
    assertThat(session.status()).isEqualTo(4);
    assertThat(session.messages().lines()).hasSize(3);
  }

  @Test
  void restoreSaysThatTheBackupIsNotThere() {
    assertThat(tidings("restore", "nowhere.nq.gz").status()).isEqualTo(3);
  }

  @Test
  void aStoreThatIsNotThereIsNotMade() {
    Session session = tidings("compact", "--store", "nowhere");
    assertThat(session.status()).isEqualTo(4);
    assertThat(session.messages())
        .contains("cannot open the store", "there is no Tidings store", "now: ");
    assertThat(directory.resolve("nowhere")).doesNotExist();
  }

  @Test
  void doctorFindsAHealthyStore() {
    Session session = tidings("doctor");
    assertThat(session.answer()).contains("kg: 2 articles, ").contains("ok   models");
    assertThat(session.answer()).doesNotContain("bad  store");
  }

  @Test
  void doctorFindsAFolderThatIsNoStore() throws Exception {
    Files.createDirectory(directory.resolve("other"));
    Session session = tidings("doctor", "--store", "other");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.answer()).contains("bad  store");
  }

  @Test
  void doctorSaysWhatWouldBeReadOfAnInput() throws Exception {
    Path news = Files.createDirectory(directory.resolve("news"));
    Files.writeString(news.resolve("a.txt"), "The council approved the budget for the harbour.");
    Files.writeString(news.resolve("a.css"), "p {}");
    Files.writeString(directory.resolve("b.css"), "p {}");
    assertThat(tidings("doctor", news.toString()).answer())
        .contains("news: 1 read (1 plain text), 1 left out (1 unsupported)");
    Session session = tidings("doctor", directory.resolve("b.css").toString());
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.answer()).contains("bad  input").contains("0 read, 1 left out");
  }

  @Test
  void forgetSaysWhichFactsGoAndWhichStay() {
    assertThat(tidings("forget", "one.txt").answer())
        .isEqualTo(
            """
            forgot 1 article, 0 facts with it
              one.txt
            kept: Russia - ratify - Treaty, also in two.txt
            """);
    assertThat(tidings("forget", "https://news.example/two").answer())
        .contains("forgot 1 article, 1 fact with it", "gone: Russia - ratify - Treaty");
    assertThat(tidings("stats").answer()).containsPattern("articles +0\\n");
  }

  @Test
  void forgetChangesNothingInADryRun() {
    Session session = tidings("forget", "one.txt", "two.txt", "--dry-run");
    assertThat(session.answer()).startsWith("would forget 2 articles, 1 fact with them");
    assertThat(tidings("stats").answer()).containsPattern("articles +2\\n");
  }

  @Test
  void forgetRemovesNothingIfOneArticleIsUnknown() {
    Session session = tidings("forget", "one.txt", "three.txt");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot forget three.txt");
    assertThat(tidings("stats").answer()).containsPattern("articles +2\\n");
  }

  @Test
  void validateFindsNothingWhereTheShapesHold() {
    Session session = validate("sh:minCount 1");
    assertThat(session.answer()).endsWith("kg: 2 articles, 0 findings\n");
    assertThat(session.status()).isZero();
  }

  @Test
  void validateNamesTheSentenceAndExitsWithOne() {
    Session session = validate("sh:minCount 2");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.answer())
        .contains("http://localhost:3030/article/one: too few")
        .contains("\u201cRussia ratified the treaty.\u201d")
        .endsWith("kg: 2 articles, 2 findings\n");
  }

  private Session validate(String constraint) {
    String shapes =
        """
        PREFIX sh: <http://www.w3.org/ns/shacl#>
        PREFIX td: <https://w3id.org/tidings#>
        [] a sh:NodeShape ; sh:targetClass td:Evidence ;
          sh:property [ sh:path td:confidence ; %s ; sh:message "too few" ] .
        """
            .formatted(constraint);
    Command command =
        new ValidateCommand(
            () -> Shapes.parse(RDFParser.fromString(shapes, Lang.TURTLE).toGraph()));
    return new Session(directory).run(command, "validate");
  }
}
