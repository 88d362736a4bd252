package org.tidings.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.annotation.SharedAnnotator;
import org.tidings.store.GraphStore;

/**
 * A page as scrapers leave it. In scraped-page.txt a plus stands before the lines of the article,
 * and a minus before all else that was on the page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScrapedPageIT {

  private static final String NIF =
      "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

  private final List<String> lines;
  private final List<String> sentences;

  ScrapedPageIT(@TempDir Path folder) throws Exception {
    this.lines =
        Files.readAllLines(Path.of("src/test/resources/org/tidings/build/scraped-page.txt"));
    Newsroom newsroom = new Newsroom(folder, SharedAnnotator.get());
    newsroom.build("kg", List.of(page(folder)));
    try (GraphStore store = newsroom.open("kg")) {
      this.sentences = store.read(ScrapedPageIT::sentences);
    }
  }

  private String page(Path folder) throws IOException {
    List<String> unmarked =
        lines.stream().map(line -> line.substring(Math.min(2, line.length()))).toList();
    return Files.write(folder.resolve("page.txt"), unmarked).toString();
  }

  private static List<String> sentences(DatasetGraph data) {
    Node anchorOf = NodeFactory.createURI(NIF + "anchorOf");
    return data.getDefaultGraph()
        .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(NIF + "Sentence"))
        .mapWith(is -> data.getDefaultGraph().find(is.getSubject(), anchorOf, Node.ANY).next())
        .mapWith(anchor -> anchor.getObject().getLiteralLexicalForm())
        .toList();
  }

  private List<String> marked(String mark) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  @Test
  void everySentenceIsOfTheArticle() {
    assertThat(sentences)
        .isNotEmpty()
        .allSatisfy(sentence -> assertThat(marked("+ ")).anyMatch(line -> line.contains(sentence)));
  }

  @Test
  void everySentenceOfTheArticleIsRead() {
    assertThat(marked("+ "))
        .allSatisfy(line -> assertThat(sentences).anyMatch(sentence -> line.contains(sentence)));
  }
}
