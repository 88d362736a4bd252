package org.tidings.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.tidings.graph.ArticleGraph;
import org.tidings.graph.GraphCheck;

/**
 * Changes to a store that become visible and durable together, or not at all. What is put is
 * written at once, so that a transaction may hold more than memory does. TDB2 copies each block
 * that a transaction touches: a few large ones cost far less than many small ones, in time and on
 * disk.
 *
 * <p>For the thread that began it. All its methods throw a {@link StoreException} if the disk is
 * full or fails; nothing of the transaction is stored then, it has ended, and the store stays
 * usable where it can.
 */
public final class StoreTransaction implements AutoCloseable {

  /** Told once that the transaction is over. */
  @FunctionalInterface
  interface Ending {

    /**
     * The transaction has committed, or has given up its changes.
     *
     * @param failed whether anything but a commit ended it
     */
    void ended(boolean failed) throws StoreException;
  }

  private final DatasetGraph dataset;
  private final String action;
  private final Ending ending;
  private final Ledger ledger;
  private long quads;
  private boolean over;

  private StoreTransaction(DatasetGraph dataset, String action, Ending ending) {
    this.dataset = dataset;
    this.action = action;
    this.ending = ending;
    this.ledger = new Ledger(dataset);
  }

  /**
   * Begins to write; waits for the transaction before it to end.
   *
   * @param action what a failure says that cannot be done
   * @param ending told of a failure of this method, too
   */
  static StoreTransaction begin(DatasetGraph dataset, String action, Ending ending)
      throws StoreException {
    StoreTransaction transaction = new StoreTransaction(dataset, action, ending);
    transaction.change(transaction::start);
    return transaction;
  }

  private void start() {
    dataset.begin(TxnType.WRITE);
    quads = ledger.quads();
  }

  /**
   * Writes an article, in the place of what it was before.
   *
   * @throws StoreException also if a term cannot be stored (see {@link GraphCheck}); nothing of the
   *     article was written then, and the transaction goes on
   */
  public void put(StoredArticle article) throws StoreException {
    check(article);
    change(
        () -> {
          delete(article.ledger().iri());
          add(article.graph());
          ledger.put(article.ledger());
        });
  }

  /** Forgets an article; one that is not in the store is no error. */
  public void remove(String iri) throws StoreException {
    change(() -> delete(iri));
  }

  void decisions(String text) throws StoreException {
    change(() -> ledger.decisions(text));
  }

  /** Changes what is derived from the articles' graphs, in the same transaction as the ledger. */
  void derive(BiConsumer<DatasetGraph, Ledger> derivation) throws StoreException {
    change(() -> derivation.accept(dataset, ledger));
  }

  /** Makes all changes visible and durable. */
  public void commit() throws StoreException {
    change(
        () -> {
          ledger.quads(quads);
          ledger.revision(ledger.revision() + 1);
          dataset.commit();
          dataset.end();
        });
    over = true;
    ending.ended(false);
  }

  /** Undoes all changes, unless they were committed. */
  @Override
  public void close() throws StoreException {
    if (!over) {
      over = true;
      try {
        dataset.abort();
        dataset.end();
      } finally {
        ending.ended(true);
      }
    }
  }

  // Whatever goes wrong here, an Error of the memory-mapped files included, leaves TDB2 unusable
  // until it is reconnected.
  @SuppressWarnings("CatchThrowable")
  private void change(Runnable work) throws StoreException {
    if (over) {
      throw new IllegalStateException("the transaction is over");
    }
    try {
      work.run();
    } catch (Throwable e) {
      over = true;
      abort(dataset, e);
      ending.ended(true);
      throw TdbFailure.explain(action, e);
    }
  }

  @SuppressWarnings("CatchThrowable")
  private static void abort(DatasetGraph dataset, Throwable cause) {
    try {
      if (dataset.isInTransaction()) {
        dataset.abort();
        dataset.end();
      }
    } catch (Throwable e) {
      cause.addSuppressed(e);
    }
  }

  private static void check(StoredArticle article) throws StoreException {
    Optional<String> problem =
        GraphCheck.problem(article.graph())
            .or(() -> GraphCheck.textProblem(LedgerLine.write(article.ledger())));
    if (problem.isPresent()) {
      throw new StoreException(
          "cannot store the article " + article.ledger().iri(),
          problem.get(),
          "leave this article out and report it as a bug");
    }
  }

  private void delete(String iri) {
    List<Quad> old = new ArrayList<>();
    dataset
        .findNG(NodeFactory.createURI(iri), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(old::add);
    old.forEach(dataset::delete);
    quads -= old.size();
    ledger.remove(iri);
    ledger.change(iri);
  }

  private void add(ArticleGraph graph) {
    Node name = NodeFactory.createURI(graph.iri());
    graph.triples().find().forEachRemaining(triple -> dataset.add(Quad.create(name, triple)));
    quads += graph.triples().size();
  }
}
