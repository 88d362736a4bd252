package org.tidings.source;

import java.util.Optional;

/** One item that is there already. */
final class Single implements Items {

  private Optional<SourceItem> rest;

  Single(SourceItem item) {
    rest = Optional.of(item);
  }

  @Override
  public Optional<SourceItem> next() {
    Optional<SourceItem> item = rest;
    rest = Optional.empty();
    return item;
  }
}
