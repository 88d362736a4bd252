package org.tidings.server.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * From the IRIs of a store to the paths of this server, wherever it listens,
 *
 * @param base of the store
 */
public record Links(String base) {

  /** Whether the IRI is one of this store's own resources. */
  public boolean isOwn(String iri) {
    return iri.startsWith(base);
  }

  /** The IRI of the resource at a path. */
  public String iri(String path) {
    return base + path.substring(1);
  }

  /** As the name or the value of a parameter in an address. */
  public static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
