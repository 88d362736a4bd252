package org.tidings.server.page;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.tidings.graph.vocabulary.Namespaces;
import org.tidings.store.GraphStore;
import org.tidings.store.StoreException;

/** Writes pages in every format, in UTF-8. Thread-safe. */
public final class PageWriter {

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final GraphStore store;

  public PageWriter(GraphStore store) {
    this.store = store;
  }

  /** A page as HTML. */
  public byte[] html(Page page, PageRequest request) {
    StringOutput html = new StringOutput();
    templates.render(page.template() + ".jte", Map.of("page", page, "request", request), html);
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A page in a format; empty if there is no RDF of it. */
  public Optional<byte[]> write(Page page, PageRequest request, PageFormat format)
      throws StoreException, IOException {
    return switch (format) {
      case HTML -> Optional.of(html(page, request));
      case CSV -> Optional.of(csv(page.table()));
      case JSON -> Optional.of(json(page, request));
      case TURTLE, NTRIPLES, JSONLD -> rdf(page.resources(), format.syntax().orElseThrow());
    };
  }

  private static byte[] csv(PageTable table) throws IOException {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
      printer.printRecord(table.columns());
      for (List<String> row : table.rows()) {
        printer.printRecord(row);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] json(Page page, PageRequest request) {
    JsonArray rows = new JsonArray();
    List<String> columns = page.table().columns();
    for (List<String> cells : page.table().rows()) {
      JsonObject row = new JsonObject();
      for (int i = 0; i < columns.size(); i++) {
        row.addProperty(columns.get(i), cells.get(i));
      }
      rows.add(row);
    }
    JsonObject json = new JsonObject();
    json.addProperty("title", page.title());
    json.addProperty("link", request.link());
    json.add("rows", rows);
    json.add("further", further(page, request));
    return new GsonBuilder()
        .disableHtmlEscaping()
        .create()
        .toJson(json)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static JsonArray further(Page page, PageRequest request) {
    JsonArray all = new JsonArray();
    for (Further it : page.further(request)) {
      JsonObject other = new JsonObject();
      other.addProperty("rel", it.relation());
      other.addProperty("title", it.title());
      other.addProperty("link", it.page().link(PageFormat.JSON.extension()));
      all.add(other);
    }
    return all;
  }

  private Optional<byte[]> rdf(List<String> resources, RDFFormat syntax) throws StoreException {
    Optional<Graph> graph = store.read(dataset -> new Description(dataset).of(resources));
    graph.ifPresent(it -> it.getPrefixMapping().setNsPrefixes(Namespaces.under(store.base())));
    return graph.map(it -> bytes(it, syntax));
  }

  private static byte[] bytes(Graph graph, RDFFormat syntax) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    write(graph, syntax, out);
    return out.toByteArray();
  }

  private static void write(Graph graph, RDFFormat syntax, OutputStream out) {
    RDFWriter.source(graph).format(syntax).output(out);
  }
}
