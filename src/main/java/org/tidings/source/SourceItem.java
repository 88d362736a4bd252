package org.tidings.source;

import java.nio.file.Path;
import java.util.Optional;

/** A thing that was found in the inputs: a document, or the reason why there is none. */
public sealed interface SourceItem permits RawDocument, Unreadable {

  /**
   * The name of the thing as the user would say it: the path as it was named, normalised and with
   * forward slashes ({@code news/a.txt}, {@code a.html.gz}); that and the line for a line of a JSON
   * Lines file ({@code news.jsonl:17}); {@code -} for standard input. Never blank.
   */
  String identifier();

  /** The absolute path of the file that it is in; empty for standard input. */
  Optional<Path> origin();
}
