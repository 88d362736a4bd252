package org.tidings.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.tidings.identity.Entity;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.proposition.Rule;
import org.tidings.relation.typed.pair.TypedProperty;

/**
 * The open relations that nearly always mean a property of schema.org: {@code
 * ontology/relations.csv}. Where there is a classifier for a property, it decides. Immutable and
 * thread-safe.
 */
final class RelationAlignments {

  /** A property, and whether subject and object are exchanged for it. */
  private record Alignment(String property, boolean inverse) {}

  private static final Rule RULE = () -> "relation";
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
              .filter(row -> !isLearned(row.get("property")))
              .collect(
                  Collectors.toMap(
                      row -> row.get("relation"),
                      row ->
                          new Alignment(
                              row.get("property"), row.get("direction").equals("inverse")))));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  private static boolean isLearned(String property) {
    return Arrays.stream(TypedProperty.values())
        .anyMatch(it -> it.isLearned() && it.term().equals(property));
  }

  /** "X is a brother of Y" between names is also {@code schema:sibling}. */
  Optional<Proposition> aligned(Proposition open) {
    Alignment alignment = byRelation.get(open.predicate().name());
    return alignment != null
            && open.subject().referent() instanceof Entity
            && open.object() instanceof Participant object
            && object.referent() instanceof Entity
        ? Optional.of(aligned(open, object, alignment))
        : Optional.empty();
  }

  private static Proposition aligned(Proposition open, Participant object, Alignment alignment) {
    return new Proposition(
        open.sentence(),
        alignment.inverse() ? object : open.subject(),
        new Predicate(alignment.property(), open.predicate().surface()),
        alignment.inverse() ? open.subject() : object,
        open.qualifiers(),
        open.context(),
        RULE,
        open.confidence(),
        open.worth(),
        open.plain());
  }
}
