package org.tidings.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.article.document.Documents;
import org.tidings.store.GraphStore;

/** A folder with one of each kind, all with the same text. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameTextIT {

  private static final List<String> PARAGRAPHS =
      List.of(
          "The parliament of Norway voted on 5 November to build a second harbour in Bergen, and the World Bank"
              + " will lend half of the money for it.",
          "\u201cFishermen will lose their jobs,\u201d said Erna Solberg, who leads the opposition. She met"
              + " Jens Stoltenberg in Oslo.",
          "Germany supplied cranes to Norway in 2023. They have not been paid for.");

  /** What depends on the article's name and on offsets, and nothing else. */
  private static final List<String> NAMED_BY_PLACE =
      List.of("/article/", "/thing/", "/statement/", "/evidence/");

  /** Where something is, and what only the source tells of itself. */
  private static final Set<String> OF_THE_SOURCE =
      Set.of(
          "beginIndex", "endIndex", "page", "identifier", "headline", "author", "url", "publisher");

  private Map<String, Graph> graphs = Map.of();
  private List<String> outcomes = List.of();

  @BeforeAll
  void buildAll(@TempDir Path folder) throws Exception {
    Path inputs = Files.createDirectory(folder.resolve("in"));
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Files.write(inputs.resolve(file.getKey()), file.getValue());
    }
    Newsroom newsroom = new Newsroom(folder, SharedAnnotator.get());
    newsroom.build("kg", List.of(inputs.toString()));
    outcomes = newsroom.outcomes();
    try (GraphStore store = newsroom.open("kg")) {
      graphs = store.read(SameTextIT::graphs);
    }
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    String dateline = "BERGEN, 6 November 2024 (Planet) - ";
    files.put("a.txt", (dateline + String.join("\n\n", PARAGRAPHS)).getBytes(UTF_8));
    files.put(
        "a.md", ("---\ndate: 2024-11-06\n---\n" + String.join("\n\n", PARAGRAPHS)).getBytes(UTF_8));
    files.put("a.html", page().getBytes(UTF_8));
    files.put(
        "a.jsonl",
        "{\"id\": \"a.jsonl\", \"date\": \"2024-11-06\", \"text\": \"%s\"}"
            .formatted(String.join("\\n\\n", PARAGRAPHS))
            .getBytes(UTF_8));
    files.put("a.docx", Documents.docx(marked("<w:p><w:r><w:t>", "</w:t></w:r></w:p>")));
    files.put("a.odt", Documents.odt(marked("<text:p>", "</text:p>")));
    files.put(
        "a.epub",
        Documents.epub(
            "<html><p>" + PARAGRAPHS.get(0) + "</p><p>" + PARAGRAPHS.get(1) + "</p></html>",
            "<html><p>" + PARAGRAPHS.get(2) + "</p></html>"));
    files.put("a.rtf", richText().getBytes(ISO_8859_1));
    files.put("a.pdf", Documents.pdf(printed()));
    files.put(
        "a.eml",
        "Date: Wed, 6 Nov 2024 10:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n%s\n"
            .formatted(String.join("\n\n", PARAGRAPHS))
            .getBytes(UTF_8));
    files.put("a.warc.gz", gzip(warc().getBytes(UTF_8)));
    files.put("b.css", "p { color: red }".getBytes(UTF_8));
    files.put("b.txt", new byte[0]);
    files.put("b.warc.zst", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD});
    files.put("b.pdf", "%PDF-1.7".getBytes(UTF_8));
    return files;
  }

  private static String marked(String before, String after) {
    StringBuilder text = new StringBuilder();
    PARAGRAPHS.forEach(paragraph -> text.append(before).append(paragraph).append(after));
    return text.toString();
  }

  private static String page() {
    return "<html><head><title>Island</title><meta name='date' content='2024-11-06'></head><body>"
        + "<article>%s</article></body></html>".formatted(marked("<p>", "</p>"));
  }

  private static String richText() {
    return "{\\rtf1\\ansi{\\info{\\creatim\\yr2024\\mo11\\dy6}}%s}"
        .formatted(
            marked("\\pard ", "\\par ").replace("\u201C", "\\'93").replace("\u201D", "\\'94"));
  }

  /** In lines of some 80 characters, on two pages. */
  private static List<List<String>> printed() {
    List<String> lines =
        PARAGRAPHS.stream()
            .flatMap(
                it -> Arrays.stream((it.replaceAll("(.{60,80}) ", "$1\n") + "\n").split("\n", -1)))
            .toList();
    int half = lines.indexOf("") + 1;
    return List.of(lines.subList(0, half), lines.subList(half, lines.size()));
  }

  private static String warc() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page();
    return """
    WARC/1.0\r
    WARC-Type: response\r
    WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r
    WARC-Date: 2024-11-14T08:00:00Z\r
    WARC-Target-URI: http://example.org/a.warc\r
    Content-Type: application/http; msgtype=response\r
    Content-Length: %d\r
    \r
    %s\r
    \r
    """
        .formatted(http.getBytes(UTF_8).length, http);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return packed.toByteArray();
  }

  private static Map<String, Graph> graphs(DatasetGraph data) {
    Map<String, Graph> graphs = new HashMap<>();
    data.listGraphNodes()
        .forEachRemaining(name -> graphs.put(name.getURI(), withoutPlaces(data.getGraph(name))));
    return graphs;
  }

  private static Graph withoutPlaces(Graph article) {
    Map<Node, Node> blank = new HashMap<>();
    Graph graph = GraphFactory.createDefaultGraph();
    article
        .find()
        .forEachRemaining(
            triple -> {
              if (!OF_THE_SOURCE.contains(triple.getPredicate().getLocalName())) {
                graph.add(
                    placeless(triple.getSubject(), blank),
                    triple.getPredicate(),
                    placeless(triple.getObject(), blank));
              }
            });
    return graph;
  }

  private static Node placeless(Node node, Map<Node, Node> blank) {
    if (node.isURI() && NAMED_BY_PLACE.stream().anyMatch(node.getURI()::contains)) {
      return blank.computeIfAbsent(node, it -> NodeFactory.createBlankNode());
    }
    return node.isLiteral() && !node.getLiteralLanguage().isEmpty()
        ? NodeFactory.createLiteralLang(
            node.getLiteralLexicalForm().replaceAll("\\s+", " "), node.getLiteralLanguage())
        : node;
  }

  @Test
  void eachIsBuiltOrLeftOut() {
    assertThat(outcomes)
        .containsExactlyInAnyOrder(
            "a.txt added",
            "a.md added",
            "a.html added",
            "a.jsonl added",
            "a.docx added",
            "a.odt added",
            "a.epub added",
            "a.rtf added",
            "a.pdf added",
            "a.eml added",
            "a.warc added",
            "b.css skipped",
            "b.txt skipped",
            "b.warc.zst skipped",
            "b.pdf skipped");
  }

  @Test
  void theGraphIsTheSameWhateverTheTextCameAs() {
    Graph plain = graph("txt");
    assertThat(plain.size()).isGreaterThan(100);
    assertThat(List.of("md", "html", "jsonl", "docx", "odt", "epub", "rtf", "pdf", "eml", "warc"))
        .filteredOn(kind -> !graph(kind).isIsomorphicWith(plain))
        .isEmpty();
  }

  private Graph graph(String kind) {
    return graphs.entrySet().stream()
        .filter(entry -> entry.getKey().contains("a-" + kind))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
