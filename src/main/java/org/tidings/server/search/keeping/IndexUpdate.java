package org.tidings.server.search.keeping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.tidings.query.graph.FactReader;
import org.tidings.server.search.column.Matches;
import org.tidings.server.search.column.Ordinals;
import org.tidings.server.search.document.ArticleDocuments;
import org.tidings.server.search.document.DocumentType;
import org.tidings.server.search.document.IndexField;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;

/**
 * Brings the index to the state of the store: puts in the articles that are new or changed, which
 * the fingerprints of the ledger tell, and takes out those that are gone.
 */
public final class IndexUpdate {

  /** So many articles are read in one transaction, so that others need not wait long. */
  private static final int AT_ONCE = 32;

  private final GraphStore store;
  private final IndexFolder folder;
  private final Step step;

  /**
   * An update of a folder.
   *
   * @param step told after each few articles
   */
  public IndexUpdate(GraphStore store, IndexFolder folder, Step step) {
    this.store = store;
    this.folder = folder;
    this.step = step;
  }

  /** Told of the progress. */
  @FunctionalInterface
  public interface Step {

    /** Some articles were put in; says whether to go on. */
    boolean done() throws IOException;
  }

  /** The store's ledger at one moment, as fingerprints by IRI. */
  private record State(long revision, Map<String, String> fingerprints) {}

  /** Returns when the index is that of some revision of the store, or is to go on no further. */
  public void run() throws StoreException, IOException {
    Outcome outcome = Outcome.STORE_CHANGED;
    while (outcome == Outcome.STORE_CHANGED) {
      State state = state();
      outcome = bring(state);
      if (outcome == Outcome.WHOLE) {
        folder.keep(state.revision());
      }
    }
  }

  private enum Outcome {
    WHOLE,
    STORE_CHANGED,
    STOPPED
  }

  private State state() throws StoreException {
    Map<String, String> fingerprints = new HashMap<>();
    long before = store.revision();
    for (LedgerEntry entry : store.ledger().values()) {
      fingerprints.put(
          entry.iri(), entry.contentFingerprint() + " " + entry.configurationFingerprint());
    }
    return new State(before, fingerprints);
  }

  private Outcome bring(State state) throws StoreException, IOException {
    Map<String, String> indexed = indexed();
    IndexWriter writer = folder.writer();
    for (String gone : indexed.keySet()) {
      if (!state.fingerprints().containsKey(gone)) {
        writer.deleteDocuments(article(gone));
      }
    }
    List<String> changed =
        state.fingerprints().entrySet().stream()
            .filter(it -> !it.getValue().equals(indexed.get(it.getKey())))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    for (int i = 0; i < changed.size(); i += AT_ONCE) {
      List<String> few = changed.subList(i, Math.min(changed.size(), i + AT_ONCE));
      if (!put(few, state)) {
        return Outcome.STORE_CHANGED;
      }
      if (!step.done()) {
        return Outcome.STOPPED;
      }
    }
    return Outcome.WHOLE;
  }

  private Map<String, String> indexed() throws IOException {
    Map<String, String> indexed = new HashMap<>();
    try (DirectoryReader reader = folder.reader()) {
      Ordinals articles = Ordinals.of(reader, IndexField.ARTICLE);
      Matches.forEach(
          new IndexSearcher(reader),
          DocumentType.ARTICLE.query(),
          part -> {
            Ordinals.OfPart numbers = articles.in(part);
            StoredFields stored = part.reader().storedFields();
            return (document, score) ->
                indexed.put(
                    articles.value(numbers.of(document)),
                    stored.document(document).get(IndexField.FINGERPRINT));
          });
    }
    return indexed;
  }

  /** Whether the store was still as it had been. */
  private boolean put(List<String> few, State state) throws StoreException, IOException {
    List<IOException> failed = new ArrayList<>();
    boolean same = store.read(dataset -> put(few, state, dataset, failed));
    for (IOException e : failed) {
      throw e;
    }
    return same;
  }

  private boolean put(
      List<String> few, State state, DatasetGraph dataset, List<IOException> failed) {
    try {
      if (store.revision() != state.revision()) {
        return false;
      }
      FactReader reader = new FactReader(dataset, store.base());
      for (String iri : few) {
        Node node = NodeFactory.createURI(iri);
        folder
            .writer()
            .updateDocuments(
                article(iri),
                ArticleDocuments.of(node, reader, state.fingerprints().getOrDefault(iri, "")));
      }
      return true;
    } catch (StoreException e) {
      failed.add(new IOException(e));
    } catch (IOException e) {
      failed.add(e);
    }
    return false;
  }

  private static Term article(String iri) {
    return new Term(IndexField.ARTICLE, iri);
  }
}
