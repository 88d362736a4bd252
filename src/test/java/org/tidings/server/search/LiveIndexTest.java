package org.tidings.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.graph.ArticleGraph;
import org.tidings.server.search.document.IndexField;
import org.tidings.store.GraphStore;
import org.tidings.store.LedgerEntry;
import org.tidings.store.StoreException;
import org.tidings.store.StoredArticle;

class LiveIndexTest {

  private static final String BASE = "http://localhost:3030/";

  private final Path folder;
  private GraphStore store;

  LiveIndexTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void open() throws StoreException {
    store = GraphStore.openOrCreate(folder, BASE);
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** An article with one sentence that names one person. */
  private static StoredArticle article(String name, String person, String sentence, String day) {
    String iri = BASE + "article/" + name;
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            <%1$s> a schema:NewsArticle ; schema:headline "About %2$s" ;
              schema:datePublished "%4$s"^^xsd:date .
            <%1$s#s> a nif:Sentence ; nif:anchorOf "%3$s"@en .
            <%5$sentity/person-%6$s> a schema:Person ;
              schema:name "x" ; skos:prefLabel "%2$s"@en ; skos:altLabel "%2$s"@en .
            """
                .formatted(iri, person, sentence, day, BASE, person.replace(' ', '-')),
            Lang.TURTLE)
        .parse(graph);
    return new StoredArticle(
        new LedgerEntry(
            iri, name, sentence + day + person, "f", Optional.empty(), Optional.empty()),
        new ArticleGraph(iri, graph));
  }

  private static List<String> names(LiveIndex index, String typed) throws StoreException {
    try (SearchIndex now = index.current()) {
      return now.complete(typed, 10).stream().map(it -> it.named().term().label()).toList();
    }
  }

  private static List<String> sentences(LiveIndex index, String typed) throws StoreException {
    try (SearchIndex now = index.current()) {
      return now.sentences(typed, SearchFilter.NONE, 0, 10).shown().stream()
          .map(FoundSentence::text)
          .toList();
    }
  }

  @Test
  void followsTheStore() throws StoreException {
    store.commit(List.of(article("a", "Ann Lee", "Ann Lee went home.", "2024-01-01")));
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(sentences(index, "home")).containsExactly("Ann Lee went home.");
      store.commit(
          List.of(
              article("a", "Ann Lee", "Ann Lee stayed away.", "2024-01-01"),
              article("b", "Bo Lee", "Bo Lee sleeps.", "2024-01-02")));
      assertThat(sentences(index, "home")).isEmpty();
      assertThat(sentences(index, "away")).containsExactly("Ann Lee stayed away.");
      assertThat(names(index, "lee")).containsExactly("Bo Lee", "Ann Lee");
      store.forget(List.of(BASE + "article/a"));
      assertThat(names(index, "lee")).containsExactly("Bo Lee");
      assertThat(index.isFresh()).isTrue();
    }
  }

  @Test
  void ordersNamesByArticlesThenLengthThenIri() throws StoreException {
    store.commit(
        List.of(
            article("a", "Cy Lee", "x", "2024-01-01"),
            article("b", "Bo Lee", "x", "2024-01-01"),
            article("c", "Bo Leeward", "x", "2024-01-01"),
            article("d", "Bo Leeward", "x", "2024-01-01")));
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "lee")).containsExactly("Bo Leeward", "Bo Lee", "Cy Lee");
      assertThat(names(index, "")).hasSize(3);
    }
  }

  @Test
  void isKeptAndReadAgain() throws StoreException, IOException {
    store.commit(List.of(article("a", "Zoë Ünal", "Zoë Ünal sang.", "2024-01-01")));
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "unal")).containsExactly("Zoë Ünal");
    }
    List<Path> kept = segments();
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "zoe")).containsExactly("Zoë Ünal");
    }
    assertThat(segments()).isEqualTo(kept).isNotEmpty();
  }

  private List<Path> segments() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      return files.filter(it -> it.toString().endsWith(".cfs")).sorted().toList();
    }
  }

  @Test
  void isMadeAnewIfAByteIsNotAsItWasWritten() throws StoreException, IOException {
    store.commit(List.of(article("a", "Ann Lee", "Ann Lee went home.", "2024-01-01")));
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "ann")).hasSize(1);
    }
    for (Path file : segments()) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 0x55;
      Files.write(file, bytes);
    }
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "ann")).containsExactly("Ann Lee");
      assertThat(sentences(index, "home")).hasSize(1);
    }
  }

  @Test
  void isMadeAnewIfAFileIsCutOffOrForeign() throws StoreException, IOException {
    store.commit(List.of(article("a", "Ann Lee", "Ann Lee went home.", "2024-01-01")));
    new LiveIndex(store).close();
    try (Stream<Path> files = Files.list(folder.resolve("search"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, "no index");
      }
    }
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "ann")).containsExactly("Ann Lee");
    }
  }

  @Test
  void isMadeAnewIfItsFieldsAreOthers() throws StoreException, IOException {
    store.commit(List.of(article("a", "Ann Lee", "Ann Lee went home.", "2024-01-01")));
    try (FSDirectory files = FSDirectory.open(folder.resolve("search"));
        IndexWriter writer = new IndexWriter(files, new IndexWriterConfig())) {
      Document name = new Document();
      name.add(new StringField(IndexField.TYPE, "name", Field.Store.NO));
      name.add(new NumericDocValuesField(IndexField.ENTITY, 1));
      writer.addDocument(name);
    }
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "ann")).containsExactly("Ann Lee");
    }
  }

  @Test
  void isInMemoryWhereNothingCanBeWritten() throws StoreException, IOException {
    store.commit(List.of(article("a", "Ann Lee", "Ann Lee went home.", "2024-01-01")));
    Files.writeString(folder.resolve("search"), "in the way");
    try (LiveIndex index = new LiveIndex(store)) {
      assertThat(names(index, "ann")).containsExactly("Ann Lee");
    }
    assertThat(folder.resolve("search")).hasContent("in the way");
  }

  @Test
  void theIndexOfNamesThatWasBeforeIsTakenAway() throws StoreException, IOException {
    Files.writeString(folder.resolve("search.index"), "{}");
    new LiveIndex(store).close();
    assertThat(folder.resolve("search.index")).doesNotExist();
  }

  @Test
  void countsOnlyArticlesOfTheTimeThatWasChosen() throws StoreException {
    store.commit(
        List.of(
            article("a", "Ann Lee", "Ann Lee went home.", "2023-05-01"),
            article("b", "Ann Lee", "Ann Lee came home.", "2024-05-01"),
            article("c", "Ann Lee", "Ann Lee is home.", "2024-06-30"),
            article("d", "Bo Dee", "Bo Dee is away.", "2024-06-30")));
    SearchFilter may =
        new SearchFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.of("2024-05"),
            Optional.of("2024-05"),
            Optional.empty());
    try (LiveIndex live = new LiveIndex(store);
        SearchIndex index = live.current()) {
      assertThat(index.names("", may, 0, 9).shown()).hasSize(1);
      assertThat(index.names("ann", may, 0, 9).shown())
          .extracting(Hit::articles)
          .containsExactly(1);
      assertThat(index.sentences("home", may, 0, 9).found()).isEqualTo(1);
      Facets facets = index.facets("home", may);
      assertThat(facets.periods()).containsOnlyKeys("2024-05", "2024-06");
      assertThat(index.facets("home", SearchFilter.NONE).periods())
          .containsEntry("2023", 1)
          .containsEntry("2024", 2);
    }
  }

  @Test
  void showsASentenceOnceHoweverManyArticlesHaveIt() throws StoreException {
    store.commit(
        List.of(
            article("a", "Ann Lee", "Ann Lee went home.", "2023-05-01"),
            article("b", "Ann Lee", "Ann Lee went home.", "2024-05-01")));
    try (LiveIndex live = new LiveIndex(store);
        SearchIndex index = live.current()) {
      Slice<FoundSentence> found = index.sentences("went", SearchFilter.NONE, 0, 9);
      assertThat(found.found()).isEqualTo(1);
      assertThat(found.shown().get(0).articles()).isEqualTo(2);
      assertThat(found.shown().get(0).article().date()).isEqualTo("2024-05-01");
    }
  }

  @Test
  void mendsWhatIsNowhereAndThenWhatIsRare() throws StoreException {
    store.commit(
        List.of(
            article("a", "Hillary Stone", "Hillary Stone went.", "2023-05-01"),
            article("b", "Hillary Stone", "Hillary Stone came.", "2024-05-01"),
            article("c", "Hilary Benn", "Hilary Benn voted.", "2024-05-01")));
    try (LiveIndex live = new LiveIndex(store);
        SearchIndex index = live.current()) {
      assertThat(index.mended("Hillery Stone")).containsExactly("hillary stone");
      assertThat(index.mended("Hillary Stone")).isEmpty();
      assertThat(index.mended("Xqz")).isEmpty();
    }
  }
}
