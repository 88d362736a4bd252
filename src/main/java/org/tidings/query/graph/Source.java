package org.tidings.query.graph;

import java.util.stream.Stream;

/**
 * An article, as it is cited. What the graph does not tell is empty.
 *
 * @param path of the article under the store's base
 * @param identifier as given in the input
 * @param publisher its label
 * @param date of publication, ISO 8601
 * @param url where it was published
 */
public record Source(
    String iri,
    String path,
    String identifier,
    String title,
    String author,
    String publisher,
    String date,
    String url) {

  static final Source UNKNOWN = new Source("", "", "", "", "", "", "", "");

  /** The title, or what else it goes by. */
  public String headline() {
    return Stream.of(title, identifier).filter(it -> !it.isEmpty()).findFirst().orElse(iri);
  }
}
