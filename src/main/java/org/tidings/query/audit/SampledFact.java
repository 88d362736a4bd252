package org.tidings.query.audit;

import java.util.Optional;
import java.util.stream.Collectors;
import org.tidings.query.graph.Evidence;
import org.tidings.query.graph.Fact;
import org.tidings.query.graph.FactQualifier;

/**
 * A fact as it is judged.
 *
 * @param statement its IRI
 * @param sentences the surest first, each in quotation marks
 * @param rule that read the surest sentence
 * @param outlet that published it; may be empty
 * @param confidence of the surest sentence
 */
public record SampledFact(
    String statement,
    String subject,
    String relation,
    String object,
    String qualifiers,
    String sentences,
    String rule,
    String outlet,
    double confidence) {

  private static final int SENTENCES = 3;

  /** A fact with its evidence, the surest first. */
  public static SampledFact of(Fact fact) {
    Optional<Evidence> surest = fact.evidence().stream().findFirst();
    return new SampledFact(
        fact.statement().iri(),
        fact.subject().label(),
        fact.relation().words(),
        fact.object().label(),
        FactQualifier.words(fact.qualifiers()),
        fact.evidence().stream()
            .map(it -> it.sentence().text())
            .distinct()
            .limit(SENTENCES)
            .map(it -> "“" + it + "”")
            .collect(Collectors.joining(" ")),
        surest.map(Evidence::method).orElse(""),
        surest.map(it -> it.source().publisher()).orElse(""),
        surest.map(Evidence::confidence).orElse(0.0));
  }
}
