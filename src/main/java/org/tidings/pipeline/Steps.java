package org.tidings.pipeline;

import org.tidings.graph.ArticleGraphBuilder;
import org.tidings.graph.GraphValidator;
import org.tidings.graph.Iris;
import org.tidings.identity.Resolution;
import org.tidings.identity.Resolver;
import org.tidings.identity.decision.Decisions;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.pipeline.analysis.ArticleAnalysis;
import org.tidings.pipeline.model.Linking;
import org.tidings.pipeline.model.Models;
import org.tidings.relation.PropositionExtractor;
import org.tidings.relation.typed.TypedFactExtractor;

/** The steps after the analysis, with all that they need. Immutable and thread-safe. */
record Steps(
    Resolver resolver,
    Decisions decisions,
    Iris iris,
    PropositionExtractor propositions,
    ArticleGraphBuilder graphs,
    GraphValidator validator) {

  /** Loads tables and models, which takes seconds. */
  static Steps of(
      Configuration configuration, Decisions decisions, Linking linking, Models models) {
    return new Steps(
        new RuleResolver(linking.linker().get()),
        decisions,
        new Iris(configuration.base()),
        new PropositionExtractor(
            models.openExtractor(),
            new TypedFactExtractor(models.typedModel(), configuration.typedConfidence())),
        new ArticleGraphBuilder(configuration.base()),
        models.validator());
  }

  /** Who is who, by the rules and then by a person's decisions. */
  Resolution resolve(ArticleAnalysis analysis) {
    return decisions.apply(
        resolver.resolve(analysis.annotated(), analysis.grammar()), iris::entityIri);
  }
}
