package org.tidings.source;

import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** Opens what the user names: files, folders, and standard input. */
public final class Sources {

  /**
   * @param standardInput what {@code -} stands for; read only if it is named, never closed
   */
  public Sources(InputStream standardInput, ReadLimits limits) {}

  /**
   * Everything that is in the inputs, in their order; folders in the order of their names. Files
   * are opened when the stream gets to them. The stream is sequential and must be closed.
   *
   * @param inputs files, folders (read with all that is below them), or {@code -}
   * @throws InputException if one of them does not exist or cannot be read at all; nothing has been
   *     read then
   */
  public Stream<SourceItem> open(List<String> inputs) throws InputException {
    return Stream.empty();
  }
}
