package org.tidings.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportFormatTest {

  @ParameterizedTest
  @EnumSource(ExportFormat.class)
  void goesByItsLabel(ExportFormat format) {
    assertThat(ExportFormat.named(format.label())).contains(format);
  }

  @Test
  void goesByNamesAsTheyAreUsuallyWritten() {
    assertThat(ExportFormat.named("N-Quads")).contains(ExportFormat.NQUADS);
    assertThat(ExportFormat.named("RDF/XML")).contains(ExportFormat.RDFXML);
    assertThat(ExportFormat.named("parquet")).isEmpty();
  }

  @Test
  void isToldByTheNameOfAFile() {
    assertThat(ExportFormat.ofFileName("out/news.ttl")).contains(ExportFormat.TURTLE);
    assertThat(ExportFormat.ofFileName("news.NQ.gz")).contains(ExportFormat.NQUADS);
    assertThat(ExportFormat.ofFileName("news.rdf")).contains(ExportFormat.RDFXML);
    assertThat(ExportFormat.ofFileName("news.nt")).contains(ExportFormat.NTRIPLES);
    assertThat(ExportFormat.ofFileName("news")).isEmpty();
    assertThat(ExportFormat.ofFileName("news.gz")).isEmpty();
  }
}
