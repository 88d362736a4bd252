package org.tidings.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCatalogueTest {

  private static final String TEXT =
      """
      # title: Facts about an entity
      # question: What is known about an entity?
      #
      # Names are compared without regard to case.
      # param: entity - the name or IRI of the entity (example: Russia)
      # param: limit = 100 - how many rows
      # column: subject - label of the subject
      # column: object - label of the object
      PREFIX td: <https://w3id.org/tidings#>
      SELECT ?subject { ?s a td:X } # title: not this
      # title: nor this
      """;

  private final Path folder;

  QueryCatalogueTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsTheHeaderOfAQuery() throws IOException {
    Files.writeString(folder.resolve("facts.rq"), TEXT);
    NamedQuery query = QueryCatalogue.of(folder).find("facts").orElseThrow();
    assertThat(query.title()).isEqualTo("Facts about an entity");
    assertThat(query.question()).isEqualTo("What is known about an entity?");
    assertThat(query.parameters())
        .containsExactly(
            new QueryParameter(
                "entity", "the name or IRI of the entity (example: Russia)", Optional.empty()),
            new QueryParameter("limit", "how many rows", Optional.of("100")));
    assertThat(query.columns())
        .containsExactly("subject - label of the subject", "object - label of the object");
    assertThat(query.text()).isEqualTo(TEXT);
  }

  @Test
  void ordersQueriesByNameAndLeavesOtherFilesOut() throws IOException {
    Files.writeString(folder.resolve("b.rq"), TEXT);
    Files.writeString(folder.resolve("a.rq"), "ASK {}");
    Files.writeString(folder.resolve("README.md"), "queries");
    assertThat(QueryCatalogue.of(folder).queries())
        .extracting(NamedQuery::name)
        .containsExactly("a", "b");
    assertThat(QueryCatalogue.of(folder).find("c")).isEmpty();
  }

  @Test
  void findsQueriesInAJar() throws IOException {
    Path jar = folder.resolve("tidings.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"org/tidings/X.class", "queries/facts.rq"}) {
        out.putNextEntry(new JarEntry(name));
        out.write(TEXT.getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(QueryCatalogue.ofJar(jar).queries())
        .extracting(NamedQuery::name)
        .containsExactly("facts");
  }

  @Test
  void readsWhatComesWithTidings() {
    assertThat(QueryCatalogue.ofClassPath().queries())
        .allSatisfy(query -> assertThat(query.question()).isNotBlank());
  }
}
