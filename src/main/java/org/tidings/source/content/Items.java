package org.tidings.source.content;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.tidings.source.SourceItem;

/** What is in one file that is being read, one after the other. */
interface Items {

  /** Nothing more. */
  Items NONE = Optional::empty;

  /**
   * The next one; nothing at the end.
   *
   * @throws IOException if the file breaks off or the system fails; there is no more to be had then
   */
  Optional<SourceItem> next() throws IOException;

  /** The one item that is there already. */
  static Items of(SourceItem item) {
    Iterator<SourceItem> rest = List.of(item).iterator();
    return () -> rest.hasNext() ? Optional.of(rest.next()) : Optional.empty();
  }
}
