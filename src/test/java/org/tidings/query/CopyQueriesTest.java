package org.tidings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tidings.query.format.AnswerFormat;
import org.tidings.query.graph.FactReader;
import org.tidings.query.graph.Source;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.story.summary.SummaryUpdate;

/** What the queries count, where one of two articles repeats the other. */
class CopyQueriesTest {

  private final Path folder;

  CopyQueriesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> rows(GraphStore store, String query) throws Exception {
    NamedQuery named = QueryCatalogue.ofClassPath().find(query).orElseThrow();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new QueryEngine(store, QueryLimits.DEFAULT).run(named, Map.of(), AnswerFormat.CSV, 0, out);
    return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private static List<Integer> articles(GraphStore store) throws Exception {
    return store.read(
        dataset -> {
          FactReader reader = new FactReader(dataset, store.base());
          return reader.terms().subjects(RDF.Nodes.type, RDF.Nodes.Statement).stream()
              .map(reader::articles)
              .sorted()
              .toList();
        });
  }

  @Test
  void countsCopiesWithTheirOriginal() throws Exception {
    try (GraphStore store =
        SampleArticles.summedUp(folder, List.of(SampleArticles.week(), SampleArticles.post()))) {
      List<Integer> apart = articles(store);
      List<String> reported = rows(store, "most-reported");
      assertThat(apart).contains(2);
      assertThat(reported).anyMatch(row -> row.contains(",2,"));
      assertThat(rows(store, "near-copies")).isEmpty();
      keepCopies(store);
      assertThat(articles(store)).hasSameSizeAs(apart).containsOnly(1);
      for (String query : List.of("most-reported", "who-did-what", "entity-facts")) {
        assertThat(rows(store, query)).as(query).isNotEmpty().noneMatch(row -> row.contains(",2,"));
      }
      assertThat(rows(store, "most-reported")).hasSameSizeAs(reported);
      assertThat(rows(store, "near-copies")).hasSize(1);
    }
  }

  @Test
  void takesCopiesForOneSource() throws Exception {
    try (GraphStore store =
        SampleArticles.summedUp(folder, List.of(SampleArticles.week(), SampleArticles.post()))) {
      int before = rows(store, "one-source").size();
      keepCopies(store);
      assertThat(rows(store, "one-source")).hasSizeGreaterThan(before);
    }
  }

  @Test
  void readsWhatBelongsTogether() throws Exception {
    try (GraphStore store =
        SampleArticles.summedUp(folder, List.of(SampleArticles.week(), SampleArticles.post()))) {
      keepCopies(store);
      assertThat(copies(store, SampleArticles.POST)).containsExactly(SampleArticles.WEEK);
      assertThat(copies(store, SampleArticles.WEEK)).containsExactly(SampleArticles.POST);
      store.derived().keepCopies(Map.of());
      assertThat(copies(store, SampleArticles.WEEK)).isEmpty();
    }
  }

  private static void keepCopies(GraphStore store) throws Exception {
    store.derived().keepCopies(Map.of(SampleArticles.POST, SampleArticles.WEEK));
    new SummaryUpdate(store).update();
  }

  private static List<String> copies(GraphStore store, String article) throws Exception {
    Node node = NodeFactory.createURI(article);
    return store.read(
        dataset ->
            new FactReader(dataset, store.base()).copies(node).stream().map(Source::iri).toList());
  }
}
