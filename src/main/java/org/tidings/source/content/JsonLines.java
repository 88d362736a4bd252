package org.tidings.source.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SkipReason;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;

/**
 * The lines of a JSON Lines file, each a document of its own. Blank lines are passed over.
 *
 * @see <a href="https://jsonlines.org/">JSON Lines</a>
 */
final class JsonLines implements Items {

  private final String identifier;
  private final Optional<Path> origin;
  private final LineReader lines;
  private final int maxBytes;

  JsonLines(String identifier, Optional<Path> origin, InputStream in, ReadLimits limits) {
    this.identifier = identifier;
    this.origin = origin;
    this.maxBytes = limits.maxDocumentBytes();
    this.lines = new LineReader(in, maxBytes);
  }

  @Override
  public Optional<SourceItem> next() throws IOException {
    while (lines.advance()) {
      String name = identifier + ":" + lines.number();
      if (lines.isTooLong()) {
        return Optional.of(
            new Unreadable(
                name,
                origin,
                SkipReason.TOO_LARGE,
                "the line has more than %,d bytes".formatted(maxBytes)));
      }
      byte[] bytes = lines.bytes();
      if (!isBlank(bytes)) {
        return Optional.of(new RawDocument(name, origin, Format.RECORD, bytes));
      }
    }
    return Optional.empty();
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
