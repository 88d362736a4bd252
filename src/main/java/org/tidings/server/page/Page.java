package org.tidings.server.page;

import java.util.List;

/**
 * What a page shows. It comes as HTML made by a template, as a table (CSV, JSON), and as RDF: all
 * that is known of the resources that it is about.
 */
public interface Page {

  /** The name of its template, without extension. */
  String template();

  /** The title of the browser's tab. */
  String title();

  PageTable table();

  /** Where the rest is, if it shows only a part; told in every format. */
  default List<Further> further(PageRequest request) {
    return List.of();
  }

  /** The status of the answer: 200, unless what the page is about has failed. */
  default int status() {
    return 200;
  }

  /** Whether a library on it sets styles itself, for which the policy has to be looser. */
  default boolean hasInlineStyles() {
    return false;
  }

  /** IRIs of what it is about, the main one first; mostly of nothing in particular. */
  default List<String> resources() {
    return List.of();
  }
}
