package org.tidings.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.build.WordByWordAnnotator;
import org.tidings.cli.RunningServe;
import org.tidings.cli.Session;
import org.tidings.cli.build.BuildCommand;
import org.tidings.cli.build.LocalBuilder;
import org.tidings.cli.handover.ServedBuilder;
import org.tidings.cli.models.ModelSource;
import org.tidings.pipeline.model.Models;
import org.tidings.store.GraphStore;

/** {@code tidings serve --inbox}, with an annotator that needs no models. */
class InboxServeTest {

  private final Path folder;
  private final Path drop;
  private final AtomicInteger loaded = new AtomicInteger();
  private final WordByWordAnnotator annotator = new WordByWordAnnotator();
  private final ModelSource models =
      console ->
          Models.annotatingBy(
              () -> {
                loaded.incrementAndGet();
                return annotator;
              });

  InboxServeTest(@TempDir Path folder) {
    this.folder = folder;
    this.drop = folder.resolve("drop");
  }

  @BeforeEach
  void makeFolder() throws IOException {
    Files.createDirectories(drop);
  }

  private RunningServe serve() {
    String[] words = {"serve", "--port", "0", "--inbox", drop.toString(), "--no-links"};
    return RunningServe.start(folder, new ServeCommand(models), words);
  }

  /** Drops a file as those do who mean it well: under another name, until it is whole. */
  private void drop(String name, String text) throws IOException {
    Path whole = drop.resolve(name);
    Files.createDirectories(whole.getParent());
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    Files.writeString(part, text);
    Files.move(part, whole);
  }

  private static String get(URI address, String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
    return HttpClient.newHttpClient()
        .send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }

  @Test
  void buildsWhatIsDroppedAndShowsIt() throws Exception {
    try (RunningServe serve = serve()) {
      URI address = serve.address();
      assertThat(get(address, "/complete.json?q=Russia")).doesNotContain("entity/");
      assertThat(loaded).hasValue(0);

      drop("news/a.txt", "Russia ratified treaties .");
      serve.saying("1 article (1 new");

      assertThat(get(address, "/complete.json?q=Russia")).contains("entity/");
      assertThat(get(address, "/sources")).contains("news/a.txt", "1 new, 0 changed");
      assertThat(drop.resolve("news/a.txt")).hasContent("Russia ratified treaties .");
    }
  }

  @Test
  void buildsAgainWhatHasChangedAndKeepsWhatHasGone() throws Exception {
    try (RunningServe serve = serve()) {
      drop("a.txt", "Russia ratified treaties .");
      drop("b.txt", "Seoul welcomed guests .");
      serve.saying("(2 new");
      Files.delete(drop.resolve("b.txt"));
      Files.writeString(drop.resolve("a.txt"), "Tokyo condemned treaties .");
      serve.saying("1 changed");
      assertThat(get(serve.address(), "/complete.json?q=Tokyo")).contains("Tokyo");
      assertThat(get(serve.address(), "/complete.json?q=Seoul")).contains("Seoul");
    }
  }

  @Test
  void saysWhatItLeavesOutAndShowsItUntilItIsMended() throws Exception {
    try (RunningServe serve = serve()) {
      drop("a.txt", "");
      serve.saying("left out: " + drop.resolve("a.txt"));
      serve.saying("1 skipped");
      drop("b.txt", "Seoul welcomed guests .");
      serve.saying("(1 new");
      assertThat(get(serve.address(), "/sources")).contains("/a.txt", "What was left out");
      Files.writeString(drop.resolve("a.txt"), "Tokyo condemned treaties .");
      serve.saying("The graph holds 2 facts");
      assertThat(get(serve.address(), "/sources")).doesNotContain("What was left out");
    }
  }

  @Test
  void readsNothingOutsideOfTheInbox() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "Hanoi hid treasures .");
    try (RunningServe serve = serve()) {
      Files.createSymbolicLink(drop.resolve("link.txt"), secret);
      serve.saying("link.txt: it is a link,");
      assertThat(annotator.annotated()).isEmpty();
    }
  }

  @Test
  void makesTheSameGraphAsABuildOfTheFolder() throws Exception {
    drop("a.txt", "Russia ratified treaties .");
    drop(
        "b.jsonl",
        """
        {"id": "n1", "text": "Seoul welcomed guests ."}
        {"text": "Oslo sent letters ."}
        """);
    try (RunningServe serve = serve()) {
      serve.saying("(3 new");
      assertThat(serve.stop()).isEqualTo(130);
    }
    BuildCommand build = new BuildCommand(new LocalBuilder(models), new ServedBuilder());
    Session session = new Session(folder);
    assertThat(
            session
                .run(build, "build", drop.toString(), "--no-links", "--store", "direct")
                .messages())
        .doesNotContain("left out");
    assertThat(new Session(folder).exported("kg"))
        .isEqualTo(new Session(folder).exported("direct"));
    assertThat(session.run(build, "build", drop.toString(), "--no-links").answer())
        .contains("3 unchanged");
  }

  @Test
  void endsCleanlyWithTheStoreIntact() throws Exception {
    RunningServe serve = serve();
    drop("a.txt", "Russia ratified treaties .");
    serve.saying("(1 new");
    assertThat(serve.stop()).isEqualTo(130);
    assertThat(serve.messages()).contains("Ending.");
    assertThat(folder.resolve("kg/serving.json")).doesNotExist();
    try (GraphStore store = GraphStore.open(folder.resolve("kg"))) {
      assertThat(store.ledger()).hasSize(1);
    }
  }

  @Test
  void goesOnWhenTheInboxIsAwayForAWhile() throws Exception {
    try (RunningServe serve = serve()) {
      serve.address();
      Files.delete(drop);
      serve.saying("cannot read the inbox");
      Files.createDirectories(drop);
      drop("a.txt", "Russia ratified treaties .");
      serve.saying("(1 new");
    }
  }

  @Test
  void refusesAnInboxThatIsNotThereOrHoldsTheStore() {
    Session session = new Session(folder);
    ServeCommand command = new ServeCommand(models);
    assertThat(session.run(command, "serve", "--inbox", "nowhere").status()).isEqualTo(3);
    assertThat(session.messages()).contains("mkdir -p nowhere");
    assertThat(session.run(command, "serve", "--inbox", ".").status()).isEqualTo(2);
    assertThat(session.run(command, "serve", "--inbox", "drop", "--store", "drop/kg").status())
        .isEqualTo(2);
    assertThat(folder.resolve("kg")).doesNotExist();
  }
}
