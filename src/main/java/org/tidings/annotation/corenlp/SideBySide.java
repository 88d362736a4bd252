package org.tidings.annotation.corenlp;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/** Loads models in threads of their own. */
final class SideBySide implements AutoCloseable {

  private final ExecutorService threads = Executors.newCachedThreadPool();

  SideBySide() {
    // SLF4J writes a warning to the terminal if a thread asks for a logger while another is the
    // first to.
    LoggerFactory.getILoggerFactory();
  }

  /** Begins to load a model; the supplier waits for it, and fails if loading did. */
  <T> Supplier<T> load(Callable<T> model) {
    return CompletableFuture.supplyAsync(() -> call(model), threads)::join;
  }

  // Models are part of the program: that one cannot be read is no failure that a user could mend.
  private static <T> T call(Callable<T> model) {
    try {
      return model.call();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new CompletionException("cannot load a language model", e);
    }
  }

  @Override
  public void close() {
    threads.shutdown();
  }
}
