package org.tidings.fetch.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.fetch.address.AddressException;
import org.tidings.fetch.address.WebAddress;

class ListingsTest {

  private static final Optional<Instant> EIGHT = Optional.of(Instant.parse("2024-11-14T08:00:00Z"));

  private static Listing read(ListKind kind, String text, String type)
      throws ListingException, AddressException {
    return Listings.read(kind, text.getBytes(UTF_8), type, WebAddress.of("http://a.example/f.xml"));
  }

  @ParameterizedTest
  @CsvSource({
    "'<rss version=\"2.0\">', FEED",
    "'<?xml version=\"1.0\"?><!-- a > b --><feed xmlns=\"http://www.w3.org/2005/Atom\">', FEED",
    "'<?xml version=\"1.0\"?>\n<rdf:RDF xmlns:rdf=\"x\">', FEED",
    "'\uFEFF<?xml version=\"1.0\"?><?xml-stylesheet href=\"a\"?><urlset xmlns=\"x\">', SITEMAP",
    "'<sitemapindex>', SITEMAP",
    "'<!DOCTYPE html><html><body><rss>', ",
    "'An article of <feed> in general.', ",
    "'Plain text.', "
  })
  void tellsListsByTheirFirstElement(String content, String kind) {
    assertThat(ListKind.of(content.getBytes(UTF_8)).map(Enum::name))
        .isEqualTo(Optional.ofNullable(kind));
  }

  @Test
  void readsRss() throws Exception {
    String feed =
        """
        <rss version="2.0"><channel><title>News</title><link>http://a.example/</link>
        <item><title>One</title><link>http://a.example/1</link>
        <pubDate>Thu, 14 Nov 2024 08:00:00 GMT</pubDate></item>
        <item><title>Two</title><guid isPermaLink="true">http://a.example/2</guid></item>
        <item><title>Three &nbsp; with an entity of HTML</title><link> /3 </link></item>
        <item><title>Nowhere</title><guid isPermaLink="false">77</guid></item>
        </channel></rss>
        """;
    assertThat(read(ListKind.FEED, feed, "application/rss+xml").pages())
        .containsExactly(
            new ListedAddress("http://a.example/1", EIGHT),
            new ListedAddress("http://a.example/2", Optional.empty()),
            new ListedAddress("/3", Optional.empty()));
  }

  @Test
  void readsAtomByItsLastChange() throws Exception {
    String feed =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>x</id>
        <updated>2024-11-14T09:00:00Z</updated>
        <entry><title>One</title><id>tag:1</id><link href="http://a.example/1"/>
        <published>2024-11-13T08:00:00Z</published><updated>2024-11-14T08:00:00Z</updated></entry>
        </feed>
        """;
    assertThat(read(ListKind.FEED, feed, "application/atom+xml").pages())
        .containsExactly(new ListedAddress("http://a.example/1", EIGHT));
  }

  @Test
  void readsAFeedInTheEncodingThatItDeclares() throws Exception {
    String feed =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><rss version=\"2.0\"><channel>"
            + "<item><link>http://a.example/caf\u00e9</link></item></channel></rss>";
    Listing listing =
        Listings.read(
            ListKind.FEED,
            feed.getBytes(StandardCharsets.ISO_8859_1),
            "application/rss+xml",
            WebAddress.of("http://a.example/"));
    assertThat(listing.pages())
        .extracting(ListedAddress::written)
        .containsExactly("http://a.example/caf\u00e9");
  }

  @Test
  void readsSiteMapsAndTheirIndex() throws Exception {
    String map =
        """
        <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>http://a.example/1</loc><lastmod>2024-11-14T08:00:00+00:00</lastmod></url>
        <url><loc>http://b.example/2</loc></url></urlset>
        """;
    assertThat(read(ListKind.SITEMAP, map, "text/xml").pages())
        .containsExactly(
            new ListedAddress("http://a.example/1", EIGHT),
            new ListedAddress("http://b.example/2", Optional.empty()));
    String index =
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>http://a.example/old.xml.gz</loc>
        <lastmod>2024-11-14T08:00:00Z</lastmod></sitemap></sitemapindex>
        """;
    assertThat(read(ListKind.SITEMAP, index, "text/xml").lists())
        .containsExactly(new ListedAddress("http://a.example/old.xml.gz", EIGHT));
  }

  @Test
  void readsSiteMapsInPlainText() throws Exception {
    assertThat(
            read(ListKind.SITEMAP, "http://a.example/1\nhttp://a.example/2\n", "text/plain")
                .pages())
        .hasSize(2);
  }

  @Test
  void opensNoEntities() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss version=\"2.0\"><channel>"
            + "<item><link>http://a.example/&a;</link></item></channel></rss>";
    assertThatThrownBy(() -> read(ListKind.FEED, bomb, "text/xml"))
        .isInstanceOf(ListingException.class);
    String map =
        "<!DOCTYPE urlset [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><urlset>"
            + "<url><loc>http://a.example/&a;</loc></url></urlset>";
    assertThatThrownBy(() -> assertThat(read(ListKind.SITEMAP, map, "text/xml").pages()).isEmpty())
        .isInstanceOfAny(ListingException.class);
  }

  @Test
  void saysWhatIsNoList() {
    assertThatThrownBy(() -> read(ListKind.FEED, "<rss><channel", "text/xml"))
        .isInstanceOf(ListingException.class);
    assertThatThrownBy(() -> read(ListKind.SITEMAP, "<nothing", "application/pdf"))
        .isInstanceOf(ListingException.class);
  }

  @Test
  void findsTheFeedThatAPageOffers() {
    String page =
        "<html><head><link rel=stylesheet type=text/css href=a.css><link rel=\"alternate\""
            + " type=\"application/rss+xml\" href=\"/feed.xml\"><link rel=alternate"
            + " type=application/atom+xml href=/atom.xml></head>";
    assertThat(Listings.feedOf(page.getBytes(UTF_8))).contains("/feed.xml");
    assertThat(Listings.feedOf("<p>none".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void unpacksWithinALimit() throws Exception {
    assertThat(Unpacking.of(packed(new byte[1000]))).hasSize(1000);
    assertThat(Unpacking.of("plain".getBytes(UTF_8))).hasSize(5);
    assertThatThrownBy(() -> Unpacking.of(packed(new byte[60_000_000])))
        .hasMessageContaining("unpacks to more than");
    assertThatThrownBy(() -> Unpacking.of(new byte[] {0x1f, (byte) 0x8b, 1}))
        .hasMessageContaining("broken");
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    }
    return out.toByteArray();
  }
}
