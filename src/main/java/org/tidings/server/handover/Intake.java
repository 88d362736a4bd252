package org.tidings.server.handover;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidings.source.SourceItem;

/** Builds what other processes hand over: documents and how they are to be built. */
@FunctionalInterface
public interface Intake {

  /**
   * Builds until there are no more documents or it is to stop; one build at a time.
   *
   * @param order what was asked for, as the caller wrote it
   * @param documents waits for those that are still to come
   * @param answer takes lines for the caller
   * @param stop whether to end early: the caller or the server wants to end
   */
  void build(
      String order, Iterator<SourceItem> documents, Consumer<String> answer, BooleanSupplier stop);
}
