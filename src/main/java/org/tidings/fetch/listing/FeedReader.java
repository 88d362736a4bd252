package org.tidings.fetch.listing;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads feeds in RSS and Atom of all versions, without opening anything that they name. */
final class FeedReader {

  private FeedReader() {}

  /**
   * What the feed lists.
   *
   * @param type as the server told it
   * @throws ListingException if it is no feed
   */
  static Listing read(byte[] content, String type) throws ListingException {
    SyndFeedInput input = new SyndFeedInput();
    input.setXmlHealerOn(true);
    input.setAllowDoctypes(false);
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(content), type, true)) {
      List<SyndEntry> entries = input.build(reader).getEntries();
      return new Listing(entries.stream().flatMap(FeedReader::listed).toList(), List.of());
    } catch (FeedException | IOException | IllegalArgumentException e) {
      throw new ListingException("it is no feed that can be read: " + e.getMessage(), e);
    }
  }

  private static Stream<ListedAddress> listed(SyndEntry entry) {
    return address(entry).map(written -> new ListedAddress(written, changed(entry))).stream();
  }

  // An entry of RSS without a link may have its address for an identifier.
  private static Optional<String> address(SyndEntry entry) {
    return Stream.of(
            Optional.ofNullable(entry.getLink()),
            Optional.ofNullable(entry.getUri()).filter(uri -> uri.startsWith("http")))
        .flatMap(Optional::stream)
        .map(String::strip)
        .filter(link -> !link.isEmpty())
        .findFirst();
  }

  private static Optional<Instant> changed(SyndEntry entry) {
    return Optional.ofNullable(entry.getUpdatedDate())
        .or(() -> Optional.ofNullable(entry.getPublishedDate()))
        .map(Date::toInstant);
  }
}
