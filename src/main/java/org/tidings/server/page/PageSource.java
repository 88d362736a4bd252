package org.tidings.server.page;

import org.tidings.store.StoreException;

/** Makes the pages of a section of the explorer. Thread-safe. */
@FunctionalInterface
public interface PageSource {
  Answer answer(PageRequest request) throws StoreException;
}
