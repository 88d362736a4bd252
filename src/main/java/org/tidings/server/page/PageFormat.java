package org.tidings.server.page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;

/** The formats that every page comes in, the preferred first. */
public enum PageFormat {
  HTML("", "text/html"),
  TURTLE(".ttl", "text/turtle"),
  NTRIPLES(".nt", "application/n-triples"),
  JSONLD(".jsonld", "application/ld+json"),
  JSON(".json", "application/json"),
  CSV(".csv", "text/csv");

  private final String extension;
  private final String mediaType;

  PageFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** With its dot; empty for HTML. */
  public String extension() {
    return extension;
  }

  public String contentType() {
    return mediaType + ";charset=utf-8";
  }

  /** How RDF is written in it. */
  Optional<RDFFormat> syntax() {
    return switch (this) {
      case TURTLE -> Optional.of(RDFFormat.TURTLE_PRETTY);
      case NTRIPLES -> Optional.of(RDFFormat.NTRIPLES);
      case JSONLD -> Optional.of(RDFFormat.JSONLD11_PRETTY);
      case HTML, JSON, CSV -> Optional.empty();
    };
  }

  /** The format that a path asks for by its end. */
  static Optional<PageFormat> ofPath(String path) {
    return Arrays.stream(values())
        .filter(format -> !format.extension.isEmpty() && path.endsWith(format.extension))
        .max(Comparator.comparingInt(format -> format.extension.length()));
  }

  /**
   * The format that an Accept header wants most, of equals the first; empty if it wants none of
   * these.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#name-accept">RFC 9110, 12.5.1</a>
   */
  static Optional<PageFormat> ofAccept(String header) {
    if (header.isBlank()) {
      return Optional.of(HTML);
    }
    List<Range> ranges = Arrays.stream(header.split(",")).map(Range::of).toList();
    return Arrays.stream(values())
        .filter(format -> quality(format, ranges) > 0)
        .max(
            Comparator.comparingDouble((PageFormat format) -> quality(format, ranges))
                .thenComparing(Comparator.reverseOrder()));
  }

  private static double quality(PageFormat format, List<Range> ranges) {
    return ranges.stream()
        .filter(range -> range.precision(format.mediaType) > 0)
        .max(Comparator.comparingInt(range -> range.precision(format.mediaType)))
        .map(Range::quality)
        .orElse(0.0);
  }

  /** A part of an Accept header, as {@code text/*;q=0.5}. */
  private record Range(String type, double quality) {

    static Range of(String part) {
      String[] pieces = part.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
      double quality =
          Arrays.stream(pieces)
              .filter(piece -> piece.matches("q=[01](\\.[0-9]{0,3})?"))
              .mapToDouble(piece -> Double.parseDouble(piece.substring(2)))
              .findFirst()
              .orElse(1);
      return new Range(pieces[0], quality);
    }

    /** How exactly it means a media type; 0 for not at all. */
    int precision(String mediaType) {
      if (type.equals(mediaType)) {
        return 3;
      }
      boolean sameKind =
          type.endsWith("/*") && mediaType.startsWith(type.substring(0, type.length() - 1));
      return sameKind ? 2 : type.equals("*/*") ? 1 : 0;
    }
  }
}
