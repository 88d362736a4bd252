package org.tidings.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.tidings.graph.vocabulary.Namespaces;

/**
 * The open relations that nearly always mean a property of schema.org: {@code
 * ontology/relations.csv}.
 */
final class RelationAlignments {

  /** A property, and whether subject and object change places for it. */
  record Alignment(Node property, boolean inverse) {}

  private static final String RESOURCE = "/ontology/relations.csv";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Map<String, Alignment> byRelation;

  private RelationAlignments(Map<String, Alignment> byRelation) {
    this.byRelation = Map.copyOf(byRelation);
  }

  static RelationAlignments load() {
    try (InputStream in = RelationAlignments.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the class path: " + RESOURCE);
      }
      CSVParser rows = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new RelationAlignments(
          rows.stream()
              .collect(
                  Collectors.toMap(row -> row.get("relation"), RelationAlignments::alignment)));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static Alignment alignment(CSVRecord row) {
    String iri =
        Namespaces.expand(row.get("property"))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        RESOURCE + ": unknown prefix in " + row.get("property")));
    return new Alignment(NodeFactory.createURI(iri), row.get("direction").equals("inverse"));
  }

  Optional<Alignment> of(String relation) {
    return Optional.ofNullable(byRelation.get(relation));
  }
}
