package org.tidings.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that was found, but cannot be read as a document.
 *
 * @param detail one sentence for the report, without the identifier
 */
public record Unreadable(String identifier, Optional<Path> origin, SkipReason reason, String detail)
    implements SourceItem {

  public Unreadable {
    identifier = BoundedName.of(identifier);
  }

  /** What has more bytes than a document may have. */
  public static Unreadable tooLarge(String identifier, Optional<Path> origin, int maxBytes) {
    return new Unreadable(
        identifier, origin, SkipReason.TOO_LARGE, "it has more than %,d bytes".formatted(maxBytes));
  }
}
