package org.tidings.fetch.http;

import java.util.Optional;

/**
 * What a server says of the version of something, so that it need not be sent again.
 *
 * @param etag as it was said, with its quotes
 * @param lastModified as it was said
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8">RFC 9110, section 8.8</a>
 */
public record Validators(Optional<String> etag, Optional<String> lastModified) {

  /** Nothing is known of an earlier version. */
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
