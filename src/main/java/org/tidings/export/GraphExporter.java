package org.tidings.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.query.format.WatchedOutput;
import org.tidings.query.graph.NodeKind;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/**
 * Writes a store's graph in an RDF syntax, in UTF-8. N-Triples and N-Quads are sorted by their
 * bytes, so that the same graph gives the same file wherever and in whatever order it was built;
 * for that they use temporary files. Turtle and TriG are streamed in the store's order. JSON-LD and
 * RDF/XML need memory for everything that is exported. Thread-safe.
 */
public final class GraphExporter {

  private static final long SORT_MEMORY_BYTES = 64L << 20;

  private final Path temporary;
  private final long sortMemory;

  /**
   * An exporter that sorts in memory first, and then in temporary files.
   *
   * @param temporary a folder for temporary files, about as large as what is exported
   */
  public GraphExporter(Path temporary) {
    this(temporary, SORT_MEMORY_BYTES);
  }

  GraphExporter(Path temporary, long sortMemory) {
    this.temporary = temporary;
    this.sortMemory = sortMemory;
  }

  /**
   * Exports one state of the store.
   *
   * @param scope with {@link Scope#FACTS}, or a format without named graphs, everything is in one
   *     graph, each triple once
   * @param out is left open
   * @return how many triples or quads were written
   * @throws IOException if they cannot be written
   */
  public long export(GraphStore store, ExportFormat format, Scope scope, OutputStream out)
      throws IOException, StoreException {
    WatchedOutput watched = new WatchedOutput(out);
    try {
      long written =
          store.read(
              dataset ->
                  write(
                      quads(dataset, format, scope),
                      format,
                      Namespaces.under(store.base()),
                      watched));
      watched.flush();
      watched.check();
      return written;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (JenaException | AtlasException e) {
      watched.check();
      throw e;
    }
  }

  private static Iterator<Quad> quads(DatasetGraph dataset, ExportFormat format, Scope scope) {
    return scope == Scope.ALL && format.hasNamedGraphs()
        ? dataset.find()
        : Iter.map(triples(dataset.getDefaultGraph(), scope), GraphExporter::inNoGraph);
  }

  private static Iterator<Triple> triples(Graph graph, Scope scope) {
    Iterator<Triple> all = graph.find();
    return scope == Scope.ALL ? all : Iter.filter(all, new FactFilter(graph)::isKept);
  }

  private static Quad inNoGraph(Triple triple) {
    return Quad.create(Quad.defaultGraphIRI, triple);
  }

  private long write(
      Iterator<Quad> quads, ExportFormat format, Map<String, String> prefixes, OutputStream out) {
    return switch (format) {
      case NTRIPLES -> sorted(quads, RDFFormat.NTRIPLES_UTF8, out);
      case NQUADS -> sorted(quads, RDFFormat.NQUADS_UTF8, out);
      case TURTLE -> streamed(quads, RDFFormat.TURTLE_BLOCKS, prefixes, out);
      case TRIG -> streamed(quads, RDFFormat.TRIG_BLOCKS, prefixes, out);
      case JSONLD -> atOnce(quads, RDFFormat.JSONLD11_PRETTY, prefixes, out);
      case RDFXML -> atOnce(quads, RDFFormat.RDFXML_PLAIN, prefixes, out);
    };
  }

  private long sorted(Iterator<Quad> quads, RDFFormat syntax, OutputStream out) {
    try (LineSorter sorter = new LineSorter(temporary, sortMemory)) {
      long written = streamed(quads, syntax, Map.of(), sorter);
      sorter.writeSorted(out);
      return written;
    }
  }

  private static long streamed(
      Iterator<Quad> quads, RDFFormat syntax, Map<String, String> prefixes, OutputStream out) {
    StreamRDF stream = StreamRDFWriter.getWriterStream(out, syntax);
    stream.start();
    prefixes.forEach(stream::prefix);
    long written = 0;
    for (; quads.hasNext(); written++) {
      Quad quad = quads.next();
      if (quad.isDefaultGraph()) {
        stream.triple(quad.asTriple());
      } else {
        stream.quad(quad);
      }
    }
    stream.finish();
    return written;
  }

  private static long atOnce(
      Iterator<Quad> quads, RDFFormat syntax, Map<String, String> prefixes, OutputStream out) {
    DatasetGraph copy = DatasetGraphFactory.create();
    long written = 0;
    for (; quads.hasNext(); written++) {
      copy.add(quads.next());
    }
    if (syntax.equals(RDFFormat.RDFXML_PLAIN)) {
      copy.getDefaultGraph().getPrefixMapping().setNsPrefixes(prefixes);
      RDFWriter.source(copy.getDefaultGraph()).format(syntax).output(out);
    } else {
      copy.prefixes().putAll(prefixes);
      RDFWriter.source(copy).format(syntax).output(out);
    }
    return written;
  }

  /**
   * Keeps what is said about entities, things, their classes and relations: sections 1, 4 and 5 of
   * the graph model. A store gives the triples of a subject one after the other.
   */
  private static final class FactFilter {

    private final Graph graph;
    private Node subject = Node.ANY;
    private boolean kept;

    FactFilter(Graph graph) {
      this.graph = graph;
    }

    boolean isKept(Triple triple) {
      if (!triple.getSubject().equals(subject)) {
        subject = triple.getSubject();
        kept = !NodeKind.of(subject, graph).isRecord();
      }
      return kept;
    }
  }
}
