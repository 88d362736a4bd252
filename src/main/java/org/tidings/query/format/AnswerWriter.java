package org.tidings.query.format;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Writes answers in one format, in UTF-8, and leaves the stream open.
 *
 * <p>Rows and triples are written as they come, but for tables, whose columns are aligned, and for
 * JSON-LD and RDF/XML, which need the whole answer in memory.
 */
public final class AnswerWriter {

  private final AnswerFormat format;
  private final int width;
  private final Map<String, String> prefixes;

  /**
   * @param width columns of the terminal, to which tables are cut; 0 for as wide as they get
   * @param prefixes namespaces by prefix, for tables and graphs
   */
  public AnswerWriter(AnswerFormat format, int width, Map<String, String> prefixes) {
    this.format = format;
    this.width = width;
    this.prefixes = Map.copyOf(prefixes);
  }

  public void write(RowSet rows, OutputStream out) {
    Optional<Lang> syntax = tableSyntax();
    if (syntax.isPresent()) {
      ResultsWriter.create().lang(syntax.get()).write(out, rows);
    } else {
      print(new TextTable(prefixes, width).format(rows), out);
    }
  }

  public void write(boolean answer, OutputStream out) {
    Optional<Lang> syntax = tableSyntax();
    if (syntax.isPresent()) {
      ResultsWriter.create().lang(syntax.get()).write(out, answer);
    } else {
      print((answer ? "yes" : "no") + "\n", out);
    }
  }

  private static void print(String text, OutputStream out) {
    PrintWriter writer = new PrintWriter(out, false, StandardCharsets.UTF_8);
    writer.print(text);
    writer.flush();
  }

  public void write(Iterator<Triple> triples, OutputStream out) {
    RDFFormat syntax = graphSyntax();
    if (StreamRDFWriter.registered(syntax)) {
      StreamRDF stream = StreamRDFWriter.getWriterStream(out, syntax);
      stream.start();
      prefixes.forEach(stream::prefix);
      triples.forEachRemaining(stream::triple);
      stream.finish();
    } else {
      Graph graph = GraphFactory.createDefaultGraph();
      triples.forEachRemaining(graph::add);
      graph.getPrefixMapping().setNsPrefixes(prefixes);
      RDFWriter.source(graph).format(syntax).output(out);
    }
  }

  /** The syntax of the standards; none for the plain table. */
  private Optional<Lang> tableSyntax() {
    return switch (format) {
      case TABLE -> Optional.empty();
      case CSV -> Optional.of(ResultSetLang.RS_CSV);
      case TSV -> Optional.of(ResultSetLang.RS_TSV);
      case JSON -> Optional.of(ResultSetLang.RS_JSON);
      case XML -> Optional.of(ResultSetLang.RS_XML);
      case TURTLE, NTRIPLES, JSONLD, RDFXML -> throw unfit();
    };
  }

  private RDFFormat graphSyntax() {
    return switch (format) {
      case TURTLE -> RDFFormat.TURTLE_BLOCKS;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case JSONLD -> RDFFormat.JSONLD11_PRETTY;
      case RDFXML -> RDFFormat.RDFXML_PLAIN;
      case TABLE, CSV, TSV, JSON, XML -> throw unfit();
    };
  }

  private IllegalStateException unfit() {
    return new IllegalStateException("not a format for this kind of answer: " + format);
  }
}
