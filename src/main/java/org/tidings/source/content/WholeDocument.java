package org.tidings.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

/** A file that is one document. */
final class WholeDocument implements Items {

  private final String identifier;
  private final Optional<Path> origin;
  private final Format format;
  private final InputStream in;
  private final int maxBytes;
  private boolean done;

  WholeDocument(
      String identifier, Optional<Path> origin, Format format, InputStream in, ReadLimits limits) {
    this.identifier = identifier;
    this.origin = origin;
    this.format = format;
    this.in = in;
    this.maxBytes = limits.maxDocumentBytes();
  }

  @Override
  public Optional<SourceItem> next() throws IOException {
    if (done) {
      return Optional.empty();
    }
    done = true;
    byte[] content = in.readNBytes(maxBytes);
    return Optional.of(
        in.read() < 0
            ? new RawDocument(identifier, origin, format, content)
            : Unreadable.tooLarge(identifier, origin, maxBytes));
  }
}
