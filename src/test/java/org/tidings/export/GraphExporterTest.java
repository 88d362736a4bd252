package org.tidings.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tidings.store.GraphStore;
import org.tidings.store.SampleArticles;
import org.tidings.store.StoreException;

// The store is only read, so all tests share it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphExporterTest {

  private static final String BASE = SampleArticles.BASE;

  private final Path folder;
  private final GraphStore store;

  GraphExporterTest(@TempDir Path folder) throws StoreException {
    this.folder = folder;
    this.store = SampleArticles.store(folder.resolve("kg"));
  }

  @AfterAll
  void close() {
    store.close();
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void isReadBackWithoutAWarning(ExportFormat format) throws Exception {
    for (Scope scope : Scope.values()) {
      boolean isOneGraph = scope == Scope.FACTS || !format.hasNamedGraphs();
      DatasetGraph expected =
          read(
              export(isOneGraph ? ExportFormat.NTRIPLES : ExportFormat.NQUADS, scope), Lang.NQUADS);
      DatasetGraph written = read(export(format, scope), lang(format));
      assertThat(IsoMatcher.isomorphic(expected, written)).isTrue();
      assertThat(size(written)).isEqualTo(size(expected)).isPositive();
    }
  }

  @Test
  void exportsEveryQuadWithoutTheLedger() throws Exception {
    assertThat(size(read(export(ExportFormat.NQUADS, Scope.ALL), Lang.NQUADS)))
        .isEqualTo(store.quads());
    assertThat(text(ExportFormat.NQUADS, Scope.ALL)).doesNotContain("ledger", "Fingerprint");
  }

  @Test
  void keepsFactsLabelsTypesAndLinksOnly() throws Exception {
    List<String> facts = text(ExportFormat.NTRIPLES, Scope.FACTS).lines().toList();
    assertThat(facts)
        .contains(
            "<%1$sentity/person-Vladimir-Putin> <https://w3id.org/tidings/relation/arrive_in> <%1$sentity/place-Vietnam> ."
                .formatted(BASE),
            "<%sentity/place-Russia> <http://www.w3.org/2004/02/skos/core#exactMatch> <http://dbpedia.org/resource/Russia> ."
                .formatted(BASE),
            "<%sthing/oil-5d41402abc-138> <http://www.w3.org/2000/01/rdf-schema#label> \"oil\"@en ."
                .formatted(BASE),
            "<https://w3id.org/tidings/kind/oil> <http://www.w3.org/2000/01/rdf-schema#label> \"oil\"@en .")
        .doesNotHaveDuplicates()
        .noneMatch(line -> line.startsWith("<" + BASE + "article/"))
        .noneMatch(line -> line.startsWith("<" + BASE + "statement/"))
        .noneMatch(line -> line.startsWith("<" + BASE + "evidence/"));
  }

  @Test
  void sortsByBytesWhateverTheOrderOfBuilding() throws Exception {
    List<String> lines = text(ExportFormat.NQUADS, Scope.ALL).lines().toList();
    assertThat(lines).isSortedAccordingTo((one, two) -> compareBytes(one, two));
    try (GraphStore other = GraphStore.openOrCreate(folder.resolve("other"), BASE)) {
      other.commit(List.of(SampleArticles.post()));
      other.commit(List.of(SampleArticles.week()));
      other.compact();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      new GraphExporter(folder).export(other, ExportFormat.NQUADS, Scope.ALL, out);
      assertThat(out.toByteArray()).isEqualTo(export(ExportFormat.NQUADS, Scope.ALL));
    }
  }

  @Test
  void sortsInLittleMemoryAsInMuch() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter(folder, 1000).export(store, ExportFormat.NQUADS, Scope.ALL, out);
    assertThat(out.toByteArray()).isEqualTo(export(ExportFormat.NQUADS, Scope.ALL));
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void saysHowMuchItWrote() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long written = new GraphExporter(folder).export(store, ExportFormat.NTRIPLES, Scope.ALL, out);
    assertThat(out.toString(StandardCharsets.UTF_8).lines().count()).isEqualTo(written);
  }

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void passesOnThatTheFileCannotBeWritten(ExportFormat format) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    assertThatThrownBy(() -> new GraphExporter(folder).export(store, format, Scope.ALL, full))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("no space left");
  }

  private byte[] export(ExportFormat format, Scope scope) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GraphExporter(folder).export(store, format, scope, out);
    return out.toByteArray();
  }

  private String text(ExportFormat format, Scope scope) throws Exception {
    return new String(export(format, scope), StandardCharsets.UTF_8);
  }

  private static int compareBytes(String one, String two) {
    return java.util.Arrays.compareUnsigned(
        one.getBytes(StandardCharsets.UTF_8), two.getBytes(StandardCharsets.UTF_8));
  }

  private static Lang lang(ExportFormat format) {
    return switch (format) {
      case NTRIPLES -> Lang.NTRIPLES;
      case NQUADS -> Lang.NQUADS;
      case TURTLE -> Lang.TURTLE;
      case TRIG -> Lang.TRIG;
      case JSONLD -> Lang.JSONLD11;
      case RDFXML -> Lang.RDFXML;
    };
  }

  private static DatasetGraph read(byte[] bytes, Lang lang) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(bytes))
        .lang(lang)
        .checking(true)
        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
        .parse(dataset);
    return dataset;
  }

  private static long size(DatasetGraph dataset) {
    List<Quad> quads = new ArrayList<>();
    dataset.find().forEachRemaining(quads::add);
    return quads.size();
  }
}
