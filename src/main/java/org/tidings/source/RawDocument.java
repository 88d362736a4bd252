package org.tidings.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of one document, uncompressed, and what they are. The array is shared, not copied:
 * nobody writes to it.
 */
public final class RawDocument implements SourceItem {

  private final String identifier;
  private final Optional<Path> origin;
  private final Format format;
  private final byte[] content;
  private final Capture capture;

  /** A document of which nothing is known but its bytes. */
  public RawDocument(String identifier, Optional<Path> origin, Format format, byte[] content) {
    this(identifier, origin, format, content, Capture.NONE);
  }

  public RawDocument(
      String identifier, Optional<Path> origin, Format format, byte[] content, Capture capture) {
    if (identifier.isBlank()) {
      throw new IllegalArgumentException("a document needs an identifier");
    }
    this.identifier = BoundedName.of(identifier);
    this.origin = origin;
    this.format = format;
    this.content = content;
    this.capture = capture;
  }

  @Override
  public String identifier() {
    return identifier;
  }

  @Override
  public Optional<Path> origin() {
    return origin;
  }

  public Format format() {
    return format;
  }

  /** The bytes as read, shared: not to be written to. */
  public byte[] content() {
    return content;
  }

  /** What is known of it beside its bytes. */
  public Capture capture() {
    return capture;
  }

  @Override
  public String toString() {
    return "%s (%s, %d bytes)".formatted(identifier, format, content.length);
  }
}
