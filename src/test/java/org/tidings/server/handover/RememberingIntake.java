package org.tidings.server.handover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.tidings.source.SourceItem;

/** Answers each document by its name, and remembers all. */
final class RememberingIntake implements Intake {

  private final List<String> orders = Collections.synchronizedList(new ArrayList<>());
  private final List<SourceItem> items = Collections.synchronizedList(new ArrayList<>());

  @Override
  public void build(
      String order, Iterator<SourceItem> documents, Consumer<String> answer, BooleanSupplier stop) {
    orders.add(order);
    if (order.equals("fail")) {
      // The thread would print it.
      Thread.currentThread().setUncaughtExceptionHandler((thread, ordered) -> {});
      throw new IllegalStateException("as ordered");
    }
    while (!stop.getAsBoolean() && documents.hasNext()) {
      SourceItem item = documents.next();
      items.add(item);
      answer.accept("built " + item.identifier());
    }
    answer.accept(stop.getAsBoolean() ? "stopped" : "done");
  }

  List<String> orders() {
    return List.copyOf(orders);
  }

  List<SourceItem> items() {
    return List.copyOf(items);
  }
}
