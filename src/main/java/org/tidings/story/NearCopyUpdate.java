package org.tidings.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.tidings.graph.vocabulary.Nif;
import org.tidings.graph.vocabulary.SchemaOrg;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;

/** Keeps what is known of near copies in step with the articles of a store. */
public final class NearCopyUpdate {

  private static final String FILE = "sketches.bin";

  private final GraphStore store;
  private final SketchFile file;

  public NearCopyUpdate(GraphStore store) {
    this.store = store;
    this.file = new SketchFile(store.directory().resolve(FILE));
  }

  /**
   * Looks at the articles that are new or have changed since the last time, and writes down which
   * articles repeat another now. Only those are read, but all are compared; where none is new,
   * there is nothing to do.
   */
  public void update() throws StoreException {
    Map<String, SketchedArticle> before = file.read();
    List<SketchedArticle> now = new ArrayList<>();
    boolean same = true;
    for (LedgerEntry entry : store.ledger().values()) {
      Optional<SketchedArticle> kept =
          Optional.ofNullable(before.get(entry.iri()))
              .filter(it -> it.version().equals(version(entry)));
      same &= kept.isPresent();
      now.add(kept.isPresent() ? kept.get() : sketched(entry));
    }
    if (!same || now.size() != before.size()) {
      // The file comes last: if it is there, so is what was found.
      store.derived().keepCopies(CopySearch.originals(now));
      keep(now);
    }
  }

  private static String version(LedgerEntry entry) {
    return entry.contentFingerprint() + " " + entry.configurationFingerprint();
  }

  private SketchedArticle sketched(LedgerEntry entry) throws StoreException {
    return store.read(
        dataset -> {
          Node article = NodeFactory.createURI(entry.iri());
          Graph graph = dataset.getGraph(article);
          String date = text(graph, article, SchemaOrg.DATE_PUBLISHED);
          return new SketchedArticle(
              entry.iri(), version(entry), date, Sketch.of(sentences(graph)));
        });
  }

  private static List<String> sentences(Graph graph) {
    record Placed(int begin, String text) {}
    return graph.find(Node.ANY, RDF.Nodes.type, Nif.SENTENCE).toList().stream()
        .map(triple -> triple.getSubject())
        .map(
            sentence ->
                new Placed(
                    Integer.parseInt(text(graph, sentence, Nif.BEGIN_INDEX)),
                    text(graph, sentence, Nif.ANCHOR_OF)))
        .sorted(Comparator.comparingInt(Placed::begin))
        .map(Placed::text)
        .toList();
  }

  private static String text(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).toList().stream()
        .map(triple -> triple.getObject().getLiteralLexicalForm())
        .findFirst()
        .orElse("");
  }

  // Without the file the next update only takes longer.
  private void keep(List<SketchedArticle> articles) {
    try {
      file.write(articles);
    } catch (IOException e) {
      return;
    }
  }
}
