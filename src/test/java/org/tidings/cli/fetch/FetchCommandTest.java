package org.tidings.cli.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.cli.Session;
import org.tidings.cli.build.BuildCommand;
import org.tidings.cli.build.BuildRequest;
import org.tidings.cli.build.BuildTotals;
import org.tidings.cli.read.ReadCommand;
import org.tidings.fetch.http.TestSite;

@Timeout(60)
class FetchCommandTest {

  private final Path directory;
  private final TestSite site;

  FetchCommandTest(@TempDir Path directory) throws IOException {
    this.directory = directory;
    this.site = new TestSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Session fetch(String... words) {
    List<String> line = new ArrayList<>(List.of("fetch", "--delay", "0", "--allow-private"));
    line.addAll(List.of(words));
    return new Session(directory).run(new FetchCommand(), line.toArray(String[]::new));
  }

  private static String feed(String link) {
    return "<rss version=\"2.0\"><channel><title>n</title><item><title>x</title><link>"
        + link
        + "</link></item></channel></rss>";
  }

  @Test
  void fetchesWhatIsReadAfterwards() {
    site.hasArticle("/1", "The parliament of the island voted on Tuesday to build a harbour.");
    Session session = fetch(site.url("/1"));
    assertThat(session.status()).isZero();
    assertThat(session.answer())
        .contains("fetched: 1 page (1 new, 0 changed, 0 unchanged), 0 left out, 0 failed")
        .contains("fetched-20241114T120000000Z.warc.gz");
    assertThat(session.messages()).contains("tidings build fetched");
    assertThat(site.agents()).allMatch(agent -> agent.startsWith("Tidings/"));
    String read =
        new Session(directory)
            .run(new ReadCommand(), "read", directory.resolve("fetched").toString())
            .answer();
    assertThat(read)
        .contains(site.url("/1"), "The parliament of the island voted", "2024-11-14")
        .doesNotContain("fetched.csv");
  }

  @Test
  void namesWhatItLeavesOut() {
    site.has("/f", "text/xml", feed("http://localhost/1"));
    Session session = fetch(site.url("/f"), site.url("/2"), "--into", "there");
    assertThat(session.status()).isZero();
    assertThat(session.answer()).contains("there: 0 pages", "2 left out");
    assertThat(session.messages())
        .contains("left out: http://localhost/1: it is on another host, localhost")
        .contains("left out: " + site.url("/2") + ": its server answered 404");
    assertThat(directory.resolve("there/fetched.csv")).exists();
  }

  @Test
  void refusesPrivateNetworksAndSaysHowToAllowThem() {
    site.hasArticle("/1", "It is so.");
    Session session =
        new Session(directory).run(new FetchCommand(), "fetch", site.url("/1"), "--delay", "0");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages())
        .contains("cannot fetch " + site.url("/1"))
        .contains("127.0.0.1 is a machine of a private network")
        .contains("--allow-private");
    assertThat(site.asked()).isEmpty();
  }

  @Test
  void takesNoOtherSchemes() {
    Session session = fetch("file:///etc/passwd");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.messages()).contains("only http and https are fetched");
  }

  @Test
  void printsWhatItWouldFetch() {
    site.has("/f", "text/xml", feed("/1")).hasArticle("/1", "It is so.");
    Session session = fetch(site.url("/f"), "--dry-run");
    assertThat(session.answer()).isEqualTo(site.url("/1") + "\n");
    assertThat(directory.resolve("fetched")).doesNotExist();
  }

  @Test
  void isStrictIfToldSo() {
    site.hasArticle("/1", "It is so.").fails("/2", 500);
    assertThat(fetch(site.url("/1"), site.url("/2")).status()).isZero();
    assertThat(fetch(site.url("/1"), site.url("/2"), "--strict").status()).isEqualTo(1);
  }

  @Test
  void saysThatAFolderCannotBeUsed() throws IOException {
    Files.writeString(directory.resolve("file"), "x");
    Session session = fetch(site.url("/1"), "--into", "file");
    assertThat(session.status()).isEqualTo(3);
    assertThat(session.messages()).contains("cannot fetch into file", "--into");
  }

  @Test
  void buildFetchesAddressesFirst() throws IOException {
    site.hasArticle("/1", "It is so.");
    List<BuildRequest> requests = new ArrayList<>();
    BuildTotals totals = new BuildTotals(1, 0, 0, 0, 0, 0, Optional.empty(), false);
    BuildCommand build =
        new BuildCommand(
            (request, listener, console) -> {
              requests.add(request);
              return totals;
            },
            (request, listener, console) -> totals);
    String url = site.url("/1");
    Session session = new Session(directory).run(build, "build", "news", url, "--allow-private");
    assertThat(session.messages()).contains("Try next");
    assertThat(requests)
        .singleElement()
        .satisfies(
            request ->
                assertThat(request.inputs())
                    .containsExactly(
                        "news",
                        directory
                            .resolve("fetched/fetched-20241114T120000000Z.warc.gz")
                            .toString()));
    assertThat(new Session(directory).run(build, "build", url, "--dry-run").status()).isEqualTo(2);
  }
}
