package org.tidings.cli.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.build.WordByWordAnnotator;
import org.tidings.cli.RunningServe;
import org.tidings.cli.Session;
import org.tidings.cli.build.BuildCommand;
import org.tidings.cli.build.LocalBuilder;
import org.tidings.cli.models.ModelSource;
import org.tidings.cli.serve.ServeCommand;
import org.tidings.pipeline.model.Models;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** {@code tidings build --via-server}, with an annotator that needs no models. */
class ViaServerTest {

  private final Path folder;
  private final Path news;
  private final WordByWordAnnotator annotator = new WordByWordAnnotator();
  private final ModelSource models = console -> Models.annotatingBy(() -> annotator);

  ViaServerTest(@TempDir Path folder) {
    this.folder = folder;
    this.news = folder.resolve("news");
  }

  @BeforeEach
  void writeArticles() throws IOException, StoreException {
    Files.createDirectories(news);
    Files.writeString(news.resolve("a.txt"), "Russia ratified treaties .");
    Files.writeString(news.resolve("b.html"), "<p>Seoul welcomed guests .</p>");
    Files.writeString(
        news.resolve("c.jsonl"),
        """
        {"id": "n1", "text": "Oslo sent letters .", "date": "2024-11-06"}
        {"text": "Hanoi received guests ."}
        {"id": "n1", "text": "Oslo sent troops ."}
        {"id": "n2"
        """);
    Files.writeString(news.resolve("d.txt"), "Moscow sent " + WordByWordAnnotator.TOO_HARD + " .");
    Files.write(news.resolve("e.txt.gz"), packed("Tokyo condemned treaties ."));
    Files.writeString(news.resolve("f.pdf"), "%PDF-1.4");
    Files.writeString(news.resolve("empty.txt"), "");
    GraphStore.openOrCreate(folder.resolve("kg"), "http://localhost:3030/").close();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private RunningServe serve() {
    return RunningServe.start(folder, new ServeCommand(models), "serve", "--port", "0");
  }

  private Session build(String... words) {
    return build(new Session(folder), words);
  }

  private Session build(Session session, String... words) {
    return session.run(new BuildCommand(new LocalBuilder(models), new ServedBuilder()), words);
  }

  private List<String> report(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name)).stream()
        .map(line -> line.replaceFirst("\"milliseconds\":[0-9]+", ""))
        .toList();
  }

  @Test
  void makesTheSameGraphReportAndAnswerAsABuildOfItsOwn() throws Exception {
    String input = news.toString();
    Session direct =
        build("build", input, "--no-links", "--store", "own", "--report", "own.jsonl", "--strict");
    Session served;
    try (RunningServe serve = serve()) {
      serve.address();
      served =
          build(
              "build", input, "--no-links", "--via-server", "--report", "served.jsonl", "--strict");
    }
    assertThat(served.messages()).contains("left out").contains("f.pdf", "d.txt", "empty.txt");
    assertThat(served.status()).isEqualTo(direct.status()).isEqualTo(1);
    assertThat(served.answer().replace("kg:", "own:").replace("/kg", "/own"))
        .isEqualTo(direct.answer());
    assertThat(report("served.jsonl")).isEqualTo(report("own.jsonl")).hasSize(10);
    assertThat(new Session(folder).exported("kg"))
        .isEqualTo(new Session(folder).exported("own"))
        .contains("relation/condemn>");
    assertThat(build("build", input, "--no-links").answer()).contains("5 unchanged");
  }

  @Test
  void readsStandardInputOfTheCaller() {
    Session session =
        new Session(folder).withInput("{\"id\": \"x\", \"text\": \"Kyiv repaired bridges .\"}\n");
    try (RunningServe serve = serve()) {
      serve.address();
      assertThat(build(session, "build", "-", "--no-links", "--via-server").answer())
          .contains("1 article (1 new");
    }
  }

  @Test
  void prunesWhatIsGoneFromTheCallersInputs() throws Exception {
    try (RunningServe serve = serve()) {
      serve.address();
      build("build", news.toString(), "--no-links", "--via-server");
      Files.delete(news.resolve("a.txt"));
      assertThat(build("build", news.toString(), "--no-links", "--via-server", "--prune").answer())
          .contains("1 forgotten");
    }
  }

  @Test
  void changesNothingInADryRun() throws Exception {
    try (RunningServe serve = serve()) {
      serve.address();
      assertThat(
              build("build", news.toString(), "--no-links", "--via-server", "--dry-run").answer())
          .contains(
              "6 articles (6 new", "Nothing was written.", "a.txt: new, plain text, no day, ");
    }
    try (GraphStore store = GraphStore.open(folder.resolve("kg"))) {
      assertThat(store.ledger()).isEmpty();
    }
  }

  @Test
  void handsDecisionsOver() throws Exception {
    Files.writeString(folder.resolve("who.csv"), "nonsense");
    try (RunningServe serve = serve()) {
      serve.address();
      Session session =
          build("build", news.toString(), "--no-links", "--via-server", "--identities", "who.csv");
      assertThat(session.status()).isEqualTo(3);
      assertThat(session.messages()).contains("cannot use", "who.csv", "line 1");
    }
  }

  @Test
  void refusesAnotherBaseThanTheStores() {
    try (RunningServe serve = serve()) {
      serve.address();
      Session session =
          build("build", news.toString(), "--via-server", "--base", "http://x.example/");
      assertThat(session.status()).isEqualTo(4);
      assertThat(session.messages()).contains("a base is chosen once");
    }
  }

  @Test
  void isOfferedWhereAServerHasTheStore() {
    try (RunningServe serve = serve()) {
      serve.address();
      Session session = build("build", news.toString(), "--no-links");
      assertThat(session.status()).isEqualTo(4);
      assertThat(session.messages()).contains("tidings serve is using it", "--via-server");
    }
  }

  @Test
  void saysThatNobodyServes() {
    Session session = build("build", news.toString(), "--via-server");
    assertThat(session.status()).isEqualTo(4);
    assertThat(session.messages()).contains("no tidings serve", "tidings serve --store");
  }

  @Test
  void saysThatAnInputIsNotThere() {
    try (RunningServe serve = serve()) {
      serve.address();
      assertThat(build("build", "nowhere", "--via-server").status()).isEqualTo(3);
    }
  }

  @Test
  void cannotBeTimed() {
    Session session = build("build", news.toString(), "--via-server", "--timing");
    assertThat(session.status()).isEqualTo(2);
  }
}
