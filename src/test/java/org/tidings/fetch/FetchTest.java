package org.tidings.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.Reach;
import org.tidings.fetch.address.WebAddress;
import org.tidings.fetch.folder.FetchFolder;
import org.tidings.fetch.folder.FolderException;
import org.tidings.fetch.http.TestSite;
import org.tidings.fetch.http.WebClient;
import org.tidings.fetch.http.WebLimits;
import org.tidings.fetch.listing.ListKind;
import org.tidings.fetch.manners.FetchTimer;

@Timeout(60)
class FetchTest {

  private final Path folder;
  private final TestSite site;
  private final List<FetchReport> reports = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private Instant now = Instant.parse("2024-11-14T12:00:00Z");
  private Optional<ListKind> kind = Optional.empty();
  private Optional<LocalDate> since = Optional.empty();
  private List<String> hosts = List.of();
  private int pages = 100;
  private boolean dryRun;
  private BooleanSupplier stop = () -> false;

  FetchTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.site = new TestSite();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private FetchResult fetch(String... paths) throws FolderException {
    site.forget();
    reports.clear();
    now = now.plusSeconds(60);
    List<WebAddress> addresses = new ArrayList<>();
    for (String path : paths) {
      addresses.add(address(path.startsWith("/") ? site.url(path) : path));
    }
    FetchOrder order = new FetchOrder(addresses, kind, since, pages, Duration.ofSeconds(1), dryRun);
    Reach reach = new Reach(addresses, hosts, true);
    FetchTimer timer =
        new FetchTimer() {
          @Override
          public Duration now() {
            return pauses.stream().reduce(Duration.ZERO, Duration::plus);
          }

          @Override
          public void pause(Duration time) {
            pauses.add(time);
          }
        };
    FetchListener listener =
        new FetchListener() {
          @Override
          public void asking(String address, int waiting) {}

          @Override
          public void finished(FetchReport report) {
            reports.add(report);
          }
        };
    Clock clock = Clock.fixed(now, ZoneOffset.UTC);
    try (FetchFolder open =
            dryRun ? FetchFolder.look(folder) : FetchFolder.open(folder, now, "Tidings/test");
        WebClient client = new WebClient("Tidings/test", reach, WebLimits.DEFAULT, stop)) {
      return new Fetch(client, reach, open, clock, timer, listener, stop).run(order);
    }
  }

  private static WebAddress address(String url) {
    try {
      return WebAddress.of(url);
    } catch (AddressException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String reason(FetchOutcome outcome) {
    return reports.stream()
        .filter(report -> report.outcome() == outcome)
        .map(FetchReport::reason)
        .findFirst()
        .orElse("");
  }

  private List<Path> archives() throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList();
    }
  }

  private static String feed(String... links) {
    StringBuilder items = new StringBuilder();
    for (String link : links) {
      items.append("<item><title>x</title><link>").append(link).append("</link></item>");
    }
    return "<rss version=\"2.0\"><channel><title>n</title>" + items + "</channel></rss>";
  }

  private static String dated(String link, String day) {
    return "<url><loc>%s</loc><lastmod>%sT08:00:00Z</lastmod></url>".formatted(link, day);
  }

  private static String sitemap(String urls) {
    return "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">" + urls + "</urlset>";
  }

  @Test
  void fetchesAPageAfterAskingForRobots() throws Exception {
    site.hasArticle("/a", "It is so.");
    FetchResult result = fetch("/a");
    assertThat(result.count(FetchOutcome.ADDED)).isEqualTo(1);
    assertThat(site.asked()).containsExactly("/robots.txt", "/a");
    assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    assertThat(result.archives()).containsExactlyElementsOf(archives());
  }

  @Test
  void heedsRobots() throws Exception {
    site.has("/robots.txt", "text/plain", "User-agent: tidings\nDisallow: /a\nCrawl-delay: 7\n")
        .hasArticle("/a", "It is so.")
        .hasArticle("/b", "It is so.");
    FetchResult result = fetch("/a", "/b");
    assertThat(site.asked()).containsExactly("/robots.txt", "/b");
    assertThat(reason(FetchOutcome.LEFT_OUT)).contains("robots.txt forbids it");
    assertThat(result.pages()).isEqualTo(1);
    assertThat(pauses).contains(Duration.ofSeconds(7));
  }

  @Test
  void asksNothingWhereRobotsCannotBeHad() throws Exception {
    site.fails("/robots.txt", 503).hasArticle("/a", "It is so.");
    fetch("/a");
    assertThat(site.asked()).containsExactly("/robots.txt");
    assertThat(reason(FetchOutcome.FAILED)).contains("robots.txt cannot be had");
  }

  @Test
  void takesWhatAFeedListsOnItsHost() throws Exception {
    site.has("/f", "application/rss+xml", feed("/1", "/2", "http://localhost/3", "ftp://x/4"))
        .hasArticle("/1", "One is so.")
        .hasArticle("/2", "Two is so.");
    FetchResult result = fetch("/f");
    assertThat(result.count(FetchOutcome.ADDED)).isEqualTo(2);
    assertThat(result.count(FetchOutcome.LISTED)).isEqualTo(1);
    assertThat(reports)
        .filteredOn(report -> report.outcome() == FetchOutcome.LEFT_OUT)
        .extracting(FetchReport::address)
        .containsExactly("http://localhost/3", "ftp://x/4");
  }

  @Test
  void takesWhatIsOnOtherHostsWhereTheUserSaysSo() throws Exception {
    String other = "http://localhost:" + site.port() + "/1";
    site.has("/f", "application/rss+xml", feed(other)).hasArticle("/1", "One is so.");
    assertThat(fetch("/f").pages()).isZero();
    hosts = List.of("localhost");
    assertThat(fetch("/f").pages()).isEqualTo(1);
  }

  @Test
  void neverTakesPrivateHostsThatOnlyAListNames() throws Exception {
    String other = "http://localhost:" + site.port() + "/1";
    site.has("/f", "application/rss+xml", feed(other)).hasArticle("/1", "One is so.");
    hosts = List.of(Reach.ANY);
    assertThat(fetch("/f").pages()).isZero();
    assertThat(reason(FetchOutcome.LEFT_OUT)).contains("private network");
    assertThat(site.asked()).doesNotContain("/1");
  }

  @Test
  void asksOnlyForWhatIsNewTheNextTime() throws Exception {
    site.has("/f", "application/rss+xml", feed("/1"))
        .hasArticle("/1", "One is so.")
        .hasArticle("/2", "Two is so.");
    fetch("/f");
    site.has("/f", "application/rss+xml", feed("/2", "/1"));
    FetchResult result = fetch("/f");
    assertThat(site.asked()).containsExactly("/robots.txt", "/f", "/2");
    assertThat(result.count(FetchOutcome.ADDED)).isEqualTo(1);
    assertThat(result.count(FetchOutcome.UNCHANGED)).isEqualTo(1);
    assertThat(result.archives()).hasSize(2);
  }

  @Test
  void asksWhetherAFeedAndAPageHaveChanged() throws Exception {
    site.hasVersion("/f", "application/rss+xml", feed("/1"), "\"f1\"")
        .hasVersion("/1", "text/html", TestSite.article("One is so."), "\"p1\"");
    fetch("/f", "/1");
    FetchResult again = fetch("/f", "/1");
    assertThat(site.asked()).containsExactly("/robots.txt", "/f", "/1");
    assertThat(again.count(FetchOutcome.UNCHANGED)).isEqualTo(1);
    assertThat(again.count(FetchOutcome.LISTED)).isEqualTo(1);
    assertThat(archives()).hasSize(1).containsExactlyElementsOf(again.archives());
    assertThat(fetch("/f").archives()).containsExactlyElementsOf(archives());
  }

  @Test
  void readsAFeedAgainOfWhichSomethingIsMissing() throws Exception {
    site.hasVersion("/f", "application/rss+xml", feed("/1", "/2"), "\"f1\"")
        .hasArticle("/1", "One is so.")
        .fails("/2", 500);
    fetch("/f");
    site.hasArticle("/2", "Two is so.");
    assertThat(fetch("/f").count(FetchOutcome.ADDED)).isEqualTo(1);
    assertThat(site.asked()).containsExactly("/robots.txt", "/f", "/2");
  }

  @Test
  void keepsOnePageOfTheSameContentOnly() throws Exception {
    site.hasArticle("/1", "One is so.");
    fetch("/1");
    assertThat(fetch("/1").count(FetchOutcome.UNCHANGED)).isEqualTo(1);
    assertThat(archives()).hasSize(1);
    site.hasArticle("/1", "One is otherwise.");
    FetchResult third = fetch("/1");
    assertThat(third.count(FetchOutcome.CHANGED)).isEqualTo(1);
    assertThat(archives()).hasSize(2);
    assertThat(third.archives()).containsExactly(archives().get(1));
  }

  @Test
  void asksAgainForPagesThatChangedAsTheirSiteMapSays() throws Exception {
    site.has("/s.xml", "text/xml", sitemap(dated(site.url("/1"), "2024-11-10")))
        .hasArticle("/1", "One is so.");
    fetch("/s.xml");
    fetch("/s.xml");
    assertThat(site.asked()).doesNotContain("/1");
    site.has("/s.xml", "text/xml", sitemap(dated(site.url("/1"), "2024-11-15")));
    fetch("/s.xml");
    assertThat(site.asked()).contains("/1");
  }

  @Test
  void findsSiteMapsByRobotsAndLeavesOutWhatIsOld() throws Exception {
    kind = Optional.of(ListKind.SITEMAP);
    since = Optional.of(LocalDate.of(2024, 11, 10));
    String index =
        "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><sitemap><loc>"
            + site.url("/s.xml")
            + "</loc></sitemap></sitemapindex>";
    site.has("/robots.txt", "text/plain", "Sitemap: " + site.url("/index.xml"))
        .has("/index.xml", "text/xml", index)
        .has(
            "/s.xml",
            "text/xml",
            sitemap(
                dated(site.url("/old"), "2024-11-09")
                    + dated(site.url("/1"), "2024-11-10")
                    + dated(site.url("/2"), "2024-11-12")))
        .hasArticle("/1", "One is so.")
        .hasArticle("/2", "Two is so.");
    assertThat(fetch("/").count(FetchOutcome.ADDED)).isEqualTo(2);
    assertThat(site.asked()).containsExactly("/robots.txt", "/index.xml", "/s.xml", "/2", "/1");
  }

  @Test
  void findsTheFeedOfAPage() throws Exception {
    kind = Optional.of(ListKind.FEED);
    site.has(
            "/",
            "text/html",
            "<link rel=alternate type=application/rss+xml href=/f><p>Welcome to the news.")
        .has("/f", "text/xml", feed("/1"))
        .hasArticle("/1", "One is so.");
    assertThat(fetch("/").count(FetchOutcome.ADDED)).isEqualTo(1);
  }

  @Test
  void takesAsManyPagesOfAHostAsAreEnough() throws Exception {
    pages = 1;
    site.hasVersion("/f", "text/xml", feed("/1", "/2"), "\"1\"")
        .hasArticle("/1", "One is so.")
        .hasArticle("/2", "Two is so.");
    assertThat(fetch("/f").pages()).isEqualTo(1);
    assertThat(reason(FetchOutcome.LEFT_OUT)).contains("1 pages of its host are enough");
    assertThat(fetch("/f").count(FetchOutcome.ADDED)).isEqualTo(1);
    assertThat(site.asked()).contains("/2");
  }

  @Test
  void followsAPageOnItsHostAndNamesItByWhereItIs() throws Exception {
    site.redirects("/a", "/b?x=1").hasArticle("/b?x=1", "It is so.");
    fetch("/a");
    assertThat(reports).extracting(FetchReport::address).containsExactly(site.url("/b?x=1"));
    site.has("/f", "text/xml", feed("/a"));
    fetch("/f");
    assertThat(site.asked()).doesNotContain("/a", "/b?x=1");
  }

  @Test
  void followsNoPageToAnotherHostAnotherSchemeOrForEver() throws Exception {
    site.redirects("/a", "http://localhost:" + site.port() + "/b")
        .redirects("/c", "file:///etc/passwd")
        .redirects("/d", "/d")
        .redirects("/e", "http://user:secret@127.0.0.1:" + site.port() + "/b")
        .hasArticle("/b", "It is so.");
    for (int i = 0; i < 9; i++) {
      site.redirects("/h" + i, "/h" + (i + 1));
    }
    FetchResult result = fetch("/a", "/c", "/d", "/e", "/h0");
    assertThat(result.count(FetchOutcome.LEFT_OUT)).isEqualTo(5);
    assertThat(reports)
        .extracting(FetchReport::reason)
        .anyMatch(reason -> reason.contains("another host, localhost"))
        .anyMatch(reason -> reason.contains("only http and https"))
        .anyMatch(reason -> reason.contains("to itself"))
        .anyMatch(reason -> reason.contains("a name or a password"))
        .anyMatch(reason -> reason.contains("more than 5 times"));
    assertThat(site.asked()).doesNotContain("/b", "/h9");
  }

  @Test
  void leavesOutWhatIsNoPage() throws Exception {
    site.has("/a.png", "image/png", "x").fails("/b", 204);
    fetch("/a.png", "/b", "/missing");
    assertThat(reports)
        .extracting(FetchReport::reason)
        .containsExactly("it is image/png", "its server answered 204", "its server answered 404");
  }

  @Test
  void givesAHostUpThatFailsAgainAndAgain() throws Exception {
    site.fails("/1", 500).fails("/2", 503).fails("/3", 500).hasArticle("/4", "Four is so.");
    assertThat(fetch("/1", "/2", "/3", "/4").count(FetchOutcome.FAILED)).isEqualTo(4);
    assertThat(site.asked()).doesNotContain("/4");
  }

  @Test
  void waitsAsLongAsAServerAsksFor() throws Exception {
    site.answers(
            "/1",
            exchange -> {
              exchange.getResponseHeaders().set("Retry-After", "40");
              exchange.sendResponseHeaders(429, -1);
            })
        .hasArticle("/2", "Two is so.");
    fetch("/1", "/2");
    assertThat(pauses).contains(Duration.ofSeconds(40));
  }

  @Test
  void changesNothingInADryRun() throws Exception {
    dryRun = true;
    site.has("/f", "text/xml", feed("/1")).hasArticle("/1", "One is so.");
    FetchResult result = fetch("/f", "/1");
    assertThat(result.count(FetchOutcome.WANTED)).isEqualTo(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void goesOnWhereItWasInterrupted() throws Exception {
    site.hasVersion("/f", "text/xml", feed("/1", "/2"), "\"1\"")
        .hasArticle("/1", "One is so.")
        .hasArticle("/2", "Two is so.");
    stop = () -> site.asked().contains("/1");
    FetchResult first = fetch("/f");
    assertThat(first.interrupted()).isTrue();
    assertThat(first.pages()).isLessThan(2);
    stop = () -> false;
    FetchResult second = fetch("/f");
    assertThat(second.pages()).isEqualTo(2);
  }
}
